import type { DayStretch } from '../find-folds.ts';
import type { Cover, CoverPart } from './cover-of.ts';
import type { TileEvent } from './tile.ts';

/** Events of a stretch of time that have no mark at a scale, by lane. */
export interface HiddenBar extends DayStretch {
  readonly counts: readonly number[];
  readonly total: number;
}

interface Asked {
  readonly isShown: (event: TileEvent) => boolean;
  /** Length of a bar; they stand at its multiples from `start` on. */
  readonly barDays: number;
  readonly start: number;
}

/**
 * How many of the events of a cover have no mark, in bars of one length. Together with the marks placed in its parts they
 * are all its events.
 */
export function hiddenBars(cover: Pick<Cover, 'parts' | 'events'>, asked: Asked): readonly HiddenBar[] {
  const { barDays, start } = asked;
  const bars = new Map<number, number[]>();
  const shown = cover.events.filter(asked.isShown);
  for (const part of cover.parts) {
    for (const { day, lane, count } of hiddenIn(part, shown, asked)) {
      const bar = Math.floor((day - start) / barDays);
      const counts = bars.get(bar) ?? [];
      counts[lane] = (counts[lane] ?? 0) + count;
      bars.set(bar, counts);
    }
  }
  return [...bars]
    .map(([bar, counts]) => barOf(start + bar * barDays, barDays, counts))
    .filter(({ total }) => total > 0)
    .sort((a, b) => a.from - b.from);
}

interface Hidden {
  readonly day: number;
  readonly lane: number;
  readonly count: number;
}

function hiddenIn(part: CoverPart, shown: readonly TileEvent[], { isShown }: Asked): readonly Hidden[] {
  if (part.events)
    return part.events
      .filter((event) => !isShown(event))
      .map(({ at, lane }) => ({ day: at + 0.5, lane, count: 1 }));
  const inSight = shown.filter(({ at }) => at >= part.from && at < part.to);
  return [
    ...part.bins.flatMap(({ from, to, counts }) =>
      counts.map((count, lane) => ({ day: (from + to) / 2, lane, count })),
    ),
    ...inSight.map(({ at, lane }) => ({ day: binMiddle(part, at), lane, count: -1 })),
  ];
}

/** Of the bin in which an event was counted. */
function binMiddle({ bins }: CoverPart, at: number): number {
  const bin = bins.find(({ to }) => at < to) ?? bins.at(-1);
  return bin === undefined ? at : (bin.from + bin.to) / 2;
}

function barOf(from: number, days: number, sparse: readonly (number | undefined)[]): HiddenBar {
  const counts = Array.from(sparse, (count) => Math.max(0, count ?? 0));
  return { from, to: from + days, counts, total: counts.reduce((sum, count) => sum + count, 0) };
}
