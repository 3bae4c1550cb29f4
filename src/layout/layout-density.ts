import { isUndated } from '../dates/is-undated.ts';
import type { Density, DensityBar, DensityPiece } from './density.ts';
import type { DayStretch } from './find-folds.ts';
import type { FriseInput } from './frise-options.ts';
import { roundPosition } from './round-position.ts';
import { spreadWeights } from './spread-weights.ts';
import type { TimeScale } from './time-scale.ts';
import { weightWindow } from './weight-window.ts';

export interface DensityOptions {
  /** Ids of the tracks, in the order in which they are stacked; events of none stand on top. */
  readonly tracks: readonly string[];
  readonly direction?: 'ltr' | 'rtl';
  /** How many bars the axis has room for. Default 96. */
  readonly bins?: number;
  /** Height of the tallest bar, CSS px. Default 96. */
  readonly barPx?: number;
  /** Room above the bars, CSS px. Default 24. */
  readonly topPx?: number;
}

const defaults = { direction: 'ltr', bins: 96, barPx: 96, topPx: 24 } as const;
/** A bar that holds anything can be seen. */
const leastBarPx = 2;

/**
 * The events of a timeline as density: each weighs 1, spread over all the days on which it may have been. Heights are
 * proportional to the weight of a bar, wherever it stands; the sum of all weights is the number of dated events.
 */
export function layoutDensity(
  events: readonly Pick<FriseInput, 'date' | 'track'>[],
  scale: TimeScale,
  options: DensityOptions,
): Density {
  const { tracks, direction, bins, barPx, topPx } = { ...defaults, ...options };
  const breaks = Array.from({ length: bins + 1 }, (_, index) => scale.dayAt((index / bins) * 100));
  const layers = [...tracks, undefined].map((track) => ({
    track,
    weights: spreadWeights(windowsOf(events, tracks, track, scale), breaks),
  }));
  const totals = breaks.slice(1).map((_, bin) => layers.reduce((sum, { weights }) => sum + weights[bin]!, 0));
  const pxPerEvent = barPx / Math.max(1, ...totals);
  const bottomPx = topPx + barPx;
  const bars = totals.flatMap((weight, bin): readonly DensityBar[] => {
    if (weight <= 0) return [];
    const lift = Math.max(1, leastBarPx / (weight * pxPerEvent));
    const shares = layers.map(({ track, weights }) => ({
      track,
      heightPx: weights[bin]! * pxPerEvent * lift,
    }));
    const start = direction === 'rtl' ? bins - 1 - bin : bin;
    return [
      {
        at: roundPosition((start / bins) * 100),
        width: roundPosition(100 / bins),
        from: breaks[bin]!,
        to: breaks[bin + 1]!,
        weight,
        pieces: stack(shares, bottomPx),
      },
    ];
  });
  return { heightPx: bottomPx, topPx, bottomPx, bars };
}

function windowsOf(
  events: readonly Pick<FriseInput, 'date' | 'track'>[],
  tracks: readonly string[],
  layer: string | undefined,
  scale: TimeScale,
): readonly DayStretch[] {
  return events
    .filter(({ track }) => (track !== undefined && tracks.includes(track) ? track : undefined) === layer)
    .filter(({ date }) => !isUndated(date))
    .flatMap(({ date }) => weightWindow(date) ?? [])
    .map(({ from, to }) => clip(from, to, scale));
}

/** The part of a window on the scale; of one that lies beside it, the nearest day. */
function clip(from: number, to: number, { start, end }: TimeScale): DayStretch {
  const first = Math.max(start, Math.min(from, end - 1));
  return { from: first, to: Math.max(first + 1, Math.min(to, end)) };
}

function stack(
  shares: readonly { readonly track: string | undefined; readonly heightPx: number }[],
  bottomPx: number,
): readonly DensityPiece[] {
  let top = bottomPx;
  return shares
    .filter(({ heightPx }) => heightPx > 0)
    .map(({ track, heightPx }) => {
      top -= heightPx;
      return { track, yPx: roundPosition(top), heightPx: roundPosition(heightPx) };
    });
}
