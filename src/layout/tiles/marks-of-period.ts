import { eventsWithin } from '../period-pages.ts';
import type { Period } from '../period.ts';
import { needsParts } from './needs-parts.ts';
import { TILE_BINS } from './tile.ts';
import type { PlacedMark, Tiling } from './tiling.ts';
import { daysPerPxAt } from './zoom-levels.ts';

/** What the tile of a period shows. */
export interface MarksOfPeriod {
  /** In rank order. */
  readonly marks: readonly PlacedMark[];
  readonly density: readonly (readonly number[])[];
}

/**
 * All marks of a period that lists its events; of another, those that are shown before its parts are looked at, and
 * those that reach beyond their part, so that a view beside that part finds them here.
 */
export function marksOfPeriod(period: Period, { marks, levels, lanes }: Tiling): MarksOfPeriod {
  const { children } = period;
  const all = (children.length === 0 ? [period] : children).flatMap((part) =>
    eventsWithin(part).map((id) => ({ mark: marks.get(id)!, part })),
  );
  const isShownHere = ({ mark: { place, span }, part }: (typeof all)[number]): boolean => {
    if (children.length === 0) return true;
    if (place === undefined) return false;
    return (
      !needsParts(period, daysPerPxAt(levels, place.level)) || span.from < part.from || span.to > part.to
    );
  };
  return {
    marks: all
      .filter(isShownHere)
      .map(({ mark }) => mark)
      .sort((a, b) => a.rank - b.rank),
    density:
      children.length === 0
        ? []
        : densityOf(
            period,
            all.map(({ mark }) => mark),
            lanes.tracks.length,
          ),
  };
}

function densityOf(
  { from, to }: Period,
  marks: readonly PlacedMark[],
  lanes: number,
): readonly (readonly number[])[] {
  const bins = Array.from({ length: TILE_BINS }, () => Array.from({ length: lanes }, () => 0));
  for (const { at, lane } of marks) {
    const bin = Math.floor(((at - from) / (to - from)) * TILE_BINS);
    bins[Math.min(TILE_BINS - 1, Math.max(0, bin))]![lane]! += 1;
  }
  return bins;
}
