import { boxesTouch, isOnSheet } from './boxes.ts';
import type { LabelSize } from './label-box.ts';
import { labelAt } from './label-box.ts';
import type { Box, MapLabel } from './locator-map.ts';
import type { RowCrossings, Rows, Stretch } from './row-stretches.ts';
import { coveredPx, rowStretches, stretchesOf } from './row-stretches.ts';

interface Sheet {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Names are tried this far apart, in both directions. */
export const stepPx = 4;
const marginPx = 4;
/** Wide enough that a country's name is not read as part of a place's. */
const gapPx = 10;
/** A name may reach this far, as a share of its width, over the edge of a country that is too small for it. */
const overShare = 0.3;
/** Room above and below counts more than room beside: names are wide and low. */
const uprightShare = 1.5;

/**
 * The name of a country where its visible part has most room for it, clear of all the boxes in `taken`; undefined
 * where it finds none. Of the country's rings on the sheet, and of all land, it takes where they cross rows `stepPx` apart.
 */
export function countryLabel(
  size: LabelSize,
  rings: RowCrossings,
  land: RowCrossings,
  taken: readonly Box[],
  sheet: Sheet,
): MapLabel | undefined {
  const rows = rowStretches(rings);
  const roomAt = roomFinder(size, rows, rings, land);
  const isFree = (box: Box): boolean =>
    isOnSheet(box, sheet.widthPx, sheet.heightPx, marginPx) &&
    !taken.some((other) => boxesTouch(box, other, gapPx));
  let best: MapLabel | undefined;
  // Room around the name within its country, px; negative where it reaches over the country's edge.
  let most = -Infinity;
  rows.forEach((stretches, row) => {
    for (const [from, to] of stretches) {
      for (let x = Math.ceil(from / stepPx) * stepPx; x <= to; x += stepPx) {
        // Most places on the grid are told to be no better by this alone.
        if (Math.min(x - from, to - x) - size.width / 2 <= most) continue;
        if (!isFree(boxAround(size, x, row * stepPx))) continue;
        const room = roomAt(x, row, most);
        if (room > most) [best, most] = [labelAt('country', size, x, row * stepPx), room];
      }
    }
  });
  return best;
}

function boxAround({ width, height }: LabelSize, x: number, y: number): Box {
  return { left: x - width / 2, top: y - height / 2, width, height };
}

/**
 * How much room a name would have around a point of its country, px: at most what is beside it in the rows that it covers,
 * less what it covers of other land. No more than `most` where that is soon told, or where too much of it would lie elsewhere.
 */
function roomFinder(
  { width, height }: LabelSize,
  rows: Rows,
  rings: RowCrossings,
  land: RowCrossings,
): (x: number, row: number, most: number) => number {
  const half = Math.ceil(height / 2 / stepPx);
  const elsewhere: (readonly Stretch[])[] = [];
  // Even-odd: the country's rings take themselves out of the land's.
  const otherLand = (row: number): readonly Stretch[] =>
    (elsewhere[row] ??= stretchesOf([...land[row]!, ...rings[row]!]));
  return (x, row, most) => {
    let room = Infinity;
    for (const nearby of [row - half, row, row + half]) {
      const around = rows[nearby]!.find(([from, to]) => x >= from && x <= to);
      const side = around ? Math.min(x - around[0], around[1] - x) - width / 2 : -width / 2;
      if (side <= most) return most;
      const abroad = coveredPx(otherLand(nearby), x - width / 2, x + width / 2);
      if (abroad > width * overShare) return -Infinity;
      room = Math.min(room, side - abroad);
    }
    return Math.min(room, uprightRoom(x, row, half, rows, room));
  };
}

/** From the name up or down to the edge of the country or of the sheet, whichever is nearer, weighted; no less than `enough`, if it is. */
function uprightRoom(x: number, row: number, half: number, rows: Rows, enough: number): number {
  let steps = 0;
  const inside = (at: number): boolean => rows[at]?.some(([from, to]) => x >= from && x <= to) === true;
  while (
    uprightShare * (steps * stepPx) < enough &&
    inside(row - half - steps) &&
    inside(row + half + steps)
  ) {
    steps += 1;
  }
  return uprightShare * (steps * stepPx);
}
