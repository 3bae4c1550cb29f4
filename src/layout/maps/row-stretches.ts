import type { SheetLine } from './draw-shape.ts';

/** Where lines cross each of a sheet's rows: x, px, in no order. */
export type RowCrossings = readonly (readonly number[])[];

/** Of each row the stretches of x that lie inside rings, ascending. */
export type Rows = readonly (readonly (readonly [from: number, to: number])[])[];

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
    for (let index = 0; index < ring.length; index += 1) {
      const [x1, y1] = ring[index]!;
      const [x2, y2] = ring[index + 1 === ring.length ? 0 : index + 1]!;
      const first = Math.max(0, Math.floor((Math.min(y1, y2) - belowPx) / apartPx));
      const last = Math.min(count - 1, Math.ceil((Math.max(y1, y2) - belowPx) / apartPx));
      for (let row = first; row <= last; row += 1) {
        const y = row * apartPx + belowPx;
        if (y1 > y !== y2 > y) crossings[row]!.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
      }
    }
  }
  return crossings;
}

/** What lies inside all those rings together: even-odd, so that a ring within another takes itself out of it. */
export function rowStretches(...rings: readonly RowCrossings[]): Rows {
  const [first = []] = rings;
  return first.map((_, row) => {
    const crossings = rings.flatMap((crossed) => crossed[row]!).sort((a, b) => a - b);
    return Array.from({ length: Math.floor(crossings.length / 2) }, (_unused, pair) => [
      crossings[pair * 2]!,
      crossings[pair * 2 + 1]!,
    ]);
  });
}

/** How much of the stretch from `from` to `to` lies within the stretches. */
export function coveredPx(
  stretches: readonly (readonly [number, number])[],
  from: number,
  to: number,
): number {
  return stretches.reduce((sum, [a, b]) => sum + Math.max(0, Math.min(b, to) - Math.max(a, from)), 0);
}
