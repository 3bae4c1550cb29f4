import type { LabelSize } from './label-box.ts';
import type { Stretches } from './row-stretches.ts';
import { coveredPx, differingStretches } from './row-stretches.ts';

/** A name may reach this far, as a share of its width, over the edge of a country that is too small for it. */
const overShare = 0.3;
/** Room above and below counts more than room beside: names are wide and low. */
const uprightShare = 1.5;

/**
 * How much room a name would have around a point of its country, px: at most what is beside it in the rows that it covers,
 * less what it covers of other land. No more than `most` where that is soon told, or where too much of it would lie elsewhere.
 */
export type NameRoom = (x: number, row: number, most: number) => number;

/** For a name of that size in a country, where rows `apartPx` from each other tell the country and all land. */
export function nameRoom(
  size: LabelSize,
  country: readonly Stretches[],
  land: readonly Stretches[],
  apartPx: number,
): NameRoom {
  const halfRows = Math.ceil(size.height / 2 / apartPx);
  const halfPx = size.width / 2;
  const elsewhere: Stretches[] = [];
  const otherLand = (row: number): Stretches =>
    (elsewhere[row] ??= differingStretches(land[row]!, country[row]!));
  return (x, row, most) => {
    let room = Infinity;
    for (let nearby = row - halfRows; nearby <= row + halfRows; nearby += halfRows) {
      const stretches = country[nearby];
      if (stretches === undefined) return -Infinity;
      const side = sideRoom(stretches, x) - halfPx;
      if (side <= most) return most;
      const abroad = coveredPx(otherLand(nearby), x - halfPx, x + halfPx);
      if (abroad > size.width * overShare) return -Infinity;
      room = Math.min(room, side - abroad);
    }
    const uprightPx = uprightShare * apartPx;
    const enough = Math.ceil(room / uprightPx);
    return Math.min(room, uprightPx * rowsAround(country, x, row, halfRows, enough));
  };
}

/** From a point to the nearer end of the stretch that it lies in; 0 outside. */
function sideRoom(stretches: Stretches, x: number): number {
  for (let end = 1; end < stretches.length; end += 2) {
    const [from, to] = [stretches[end - 1]!, stretches[end]!];
    if (x >= from && x <= to) return Math.min(x - from, to - x);
  }
  return 0;
}

/** How many rows above a name and below it lie inside the country at x, of both the fewer; no more than `most`, which may be none. */
function rowsAround(
  country: readonly Stretches[],
  x: number,
  row: number,
  halfRows: number,
  most: number,
): number {
  const isInside = (at: number): boolean => {
    const stretches = country[at] ?? [];
    let end = 1;
    while (end < stretches.length && x > stretches[end]!) end += 2;
    return end < stretches.length && x >= stretches[end - 1]!;
  };
  let rows = 0;
  while (rows < most && isInside(row - halfRows - rows) && isInside(row + halfRows + rows)) rows += 1;
  return rows;
}
