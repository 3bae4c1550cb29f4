import { MarkRow } from './mark-row.ts';
import type { MarkSpan } from './mark-span.ts';
import { daysPerPxAt, type ZoomLevels } from './zoom-levels.ts';

/** An event whose mark asks for a place. */
export interface MarkToPlace extends MarkSpan {
  readonly id: string;
  /** Number of its lane. */
  readonly lane: number;
}

/** From which level of zoom on a mark is shown, and in which row of its lane: the same row at every level. */
export interface MarkPlace {
  readonly level: number;
  readonly row: number;
}

/**
 * Gives marks, in the order of their rank, the first level at which a row of their lane has room for them beside all that
 * is shown there before: so what is shown at one level is shown, in its row, at every closer one, and nothing ever
 * touches. Those that no level has room for are left out. Each lane has so many rows.
 */
export function placeMarks(
  marks: readonly MarkToPlace[],
  rows: number,
  levels: ZoomLevels,
): ReadonlyMap<string, MarkPlace> {
  const lanes = new Map<number, readonly MarkRow[]>();
  const places = new Map<string, MarkPlace>();
  const finest = daysPerPxAt(levels, levels.count - 1);
  let waiting = marks;
  for (let level = 0; level < levels.count && waiting.length > 0; level += 1) {
    const daysPerPx = daysPerPxAt(levels, level);
    waiting = waiting.filter((mark) => {
      const lane = lanes.get(mark.lane) ?? Array.from({ length: rows }, () => new MarkRow());
      lanes.set(mark.lane, lane);
      const row = lane.findIndex((one) => one.fits(mark, daysPerPx));
      if (row === -1) return lane.some((one) => one.fits(mark, finest));
      lane[row]!.add(mark);
      places.set(mark.id, { level, row });
      return false;
    });
  }
  return places;
}
