import { boxesTouch, isOnSheet } from './boxes.ts';
import type { LabelSize } from './label-box.ts';
import { labelAt } from './label-box.ts';
import type { Box, MapLabel } from './locator-map.ts';
import type { RowCrossings, Rows } from './row-stretches.ts';
import { coveredPx, rowStretches } from './row-stretches.ts';

interface Sheet {
  readonly widthPx: number;
  readonly heightPx: number;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  /** Room around the name within its country, px; negative where it reaches over the country's edge. */
  readonly room: number;
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
  // Even-odd: the country's rings take themselves out of the land's.
  const otherRows = rowStretches(land, rings);
  let best: Spot | undefined;
  for (const spot of spots(size, rows, otherRows, () => best?.room ?? -Infinity)) {
    const box = labelAt('country', size, spot.x, spot.y);
    if (!isOnSheet(box, sheet.widthPx, sheet.heightPx, marginPx)) continue;
    if (taken.some((other) => boxesTouch(box, other, gapPx))) continue;
    best = spot;
  }
  return best && labelAt('country', size, best.x, best.y);
}

/** Every place on the grid where the middle of the name lies in the country, the name little outside of it, and with more room than `best`. */
function* spots(size: LabelSize, rows: Rows, otherRows: Rows, best: () => number): Generator<Spot> {
  const half = Math.ceil(size.height / 2 / stepPx);
  for (let row = half; row < rows.length - half; row += 1) {
    for (const [from, to] of rows[row]!) {
      for (let x = Math.ceil(from / stepPx) * stepPx; x <= to; x += stepPx) {
        const beside = roomBeside(x, row, half, size, rows, otherRows);
        if (beside === undefined || beside <= best()) continue;
        const room = Math.min(beside, uprightShare * uprightRoom(x, row, half, rows));
        if (room > best()) yield { x, y: row * stepPx, room };
      }
    }
  }
}

/** The least room to the side of the name in the rows that it covers; undefined where too much of it is elsewhere. */
function roomBeside(
  x: number,
  row: number,
  half: number,
  { width }: LabelSize,
  rows: Rows,
  otherRows: Rows,
): number | undefined {
  const [left, right] = [x - width / 2, x + width / 2];
  let least = Infinity;
  for (const nearby of [row - half, row, row + half]) {
    const abroad = coveredPx(otherRows[nearby]!, left, right);
    if (abroad > width * overShare) return undefined;
    const around = rows[nearby]!.find(([from, to]) => x >= from && x <= to);
    const side = around ? Math.min(x - around[0], around[1] - x) - width / 2 : -width / 2;
    least = Math.min(least, side - abroad);
  }
  return least;
}

/** From the name up or down to the edge of the country or of the sheet, whichever is nearer, px. */
function uprightRoom(x: number, row: number, half: number, rows: Rows): number {
  let steps = 0;
  const inside = (at: number): boolean => rows[at]?.some(([from, to]) => x >= from && x <= to) === true;
  while (inside(row - half - steps) && inside(row + half + steps)) steps += 1;
  return steps * stepPx;
}
