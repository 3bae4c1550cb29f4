import type { SheetLine } from './sheet-line.ts';

/** Where lines cross each of a sheet's rows: x, px, in no order. */
export type RowCrossings = readonly (readonly number[])[];

/** From one x to another, px. */
export type Stretch = readonly [from: number, to: number];

/** Of each row the stretches of x that lie inside rings, ascending. */
export type Rows = readonly (readonly Stretch[])[];

/** The rows of a sheet, from its top, `apartPx` from each other. */
export interface RowGrid {
  readonly count: number;
  readonly apartPx: number;
}

/** A row lies a little below the whole pixel: few points of a ring are just there. */
const belowPx = 0.01;

/** Where rings, whose last points lead back to their first, cross the rows. Each edge is looked at once, however many rows there are. */
export function rowCrossings(rings: readonly SheetLine[], { count, apartPx }: RowGrid): RowCrossings {
  const crossings: number[][] = Array.from({ length: count }, () => []);
  for (const ring of rings) {
    let [x1, y1] = [ring.at(-2)!, ring.at(-1)!];
    for (let at = 0; at < ring.length; at += 2) {
      const [x2, y2] = [ring[at]!, ring[at + 1]!];
      const first = Math.max(0, Math.floor((Math.min(y1, y2) - belowPx) / apartPx));
      const last = Math.min(count - 1, Math.ceil((Math.max(y1, y2) - belowPx) / apartPx));
      for (let row = first; row <= last; row += 1) {
        const y = row * apartPx + belowPx;
        if (y1 > y !== y2 > y) crossings[row]!.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
      }
      [x1, y1] = [x2, y2];
    }
  }
  return crossings;
}

/** What lies inside all those rings together: even-odd, so that a ring within another takes itself out of it. */
export function rowStretches(...rings: readonly RowCrossings[]): Rows {
  const [first = []] = rings;
  return first.map((_, row) => stretchesOf(rings.flatMap((crossed) => crossed[row]!)));
}

/** What lies inside rings that cross a row there. */
export function stretchesOf(crossings: readonly number[]): readonly Stretch[] {
  const sorted = crossings.toSorted((a, b) => a - b);
  const stretches: Stretch[] = [];
  for (let at = 1; at < sorted.length; at += 2) stretches.push([sorted[at - 1]!, sorted[at]!]);
  return stretches;
}

/** How much of the stretch from `from` to `to` lies within the stretches. */
export function coveredPx(stretches: readonly Stretch[], from: number, to: number): number {
  let covered = 0;
  for (const [a, b] of stretches) covered += Math.max(0, Math.min(b, to) - Math.max(a, from));
  return covered;
}
