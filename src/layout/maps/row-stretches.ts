import type { SheetLine } from './sheet-line.ts';

/** What of a row lies inside rings: where stretches of it begin and end in turns, x, px, ascending. */
export type Stretches = readonly number[];

/** The rows of a sheet, from its top, `apartPx` from each other. */
export interface RowGrid {
  readonly count: number;
  readonly apartPx: number;
}

/** A row lies a little below the whole pixel: few points of a ring are just there. */
const belowPx = 0.01;

/**
 * Of each row what lies inside rings, whose last points lead back to their first: even-odd, so that a ring within another
 * takes itself out of it. Each edge is looked at once, however many rows there are.
 */
export function rowStretches(rings: readonly SheetLine[], { count, apartPx }: RowGrid): readonly Stretches[] {
  const rows: number[][] = Array.from({ length: count }, () => []);
  for (const ring of rings) {
    let [x1, y1] = [ring.at(-2)!, ring.at(-1)!];
    for (let at = 0; at < ring.length; at += 2) {
      const [x2, y2] = [ring[at]!, ring[at + 1]!];
      const first = Math.max(0, Math.floor((Math.min(y1, y2) - belowPx) / apartPx));
      const last = Math.min(count - 1, Math.ceil((Math.max(y1, y2) - belowPx) / apartPx));
      for (let row = first; row <= last; row += 1) {
        const y = row * apartPx + belowPx;
        if (y1 > y !== y2 > y) insert(rows[row]!, x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
      }
      [x1, y1] = [x2, y2];
    }
  }
  return rows;
}

function insert(ascending: number[], value: number): void {
  let at = ascending.length;
  for (; at > 0 && ascending[at - 1]! > value; at -= 1) ascending[at] = ascending[at - 1]!;
  ascending[at] = value;
}

/** What lies in some stretches of a row or in others, and not in both. */
export function differingStretches(a: Stretches, b: Stretches): Stretches {
  const differing: number[] = [];
  for (let [inA, inB] = [0, 0]; inA < a.length || inB < b.length;) {
    const next = inB >= b.length || a[inA]! <= b[inB]! ? a[inA++]! : b[inB++]!;
    differing.push(next);
  }
  return differing;
}

/** How much of the stretch from `from` to `to` lies within the stretches. */
export function coveredPx(stretches: Stretches, from: number, to: number): number {
  let covered = 0;
  for (let at = 1; at < stretches.length; at += 2) {
    covered += Math.max(0, Math.min(stretches[at]!, to) - Math.max(stretches[at - 1]!, from));
  }
  return covered;
}
