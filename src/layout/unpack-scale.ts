import type { PackedScale } from './packed-frise.ts';
import type { TimeScale } from './time-scale.ts';

/** The scale that was packed: straight lines between its breakpoints. */
export function unpackScale({ breaks, folds }: PackedScale): TimeScale {
  const start = breaks[0]![0];
  const end = breaks.at(-1)![0];
  const borders = [start, ...folds.flatMap(({ from, to }) => [from, to]), end];
  return {
    start,
    end,
    position: (day) => along(breaks, 0, 1, day),
    dayAt: (at) => along(breaks, 1, 0, at),
    folds,
    regions: [...folds, undefined].map((_, index) => ({
      from: borders[2 * index]!,
      to: borders[2 * index + 1]!,
    })),
  };
}

/** The value in column `to` of the row that has `value` in column `from`; values outside stand at the ends. */
function along(rows: PackedScale['breaks'], from: 0 | 1, to: 0 | 1, value: number): number {
  let low = 0;
  let high = rows.length - 1;
  if (value <= rows[low]![from]) return rows[low]![to];
  if (value >= rows[high]![from]) return rows[high]![to];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (rows[middle]![from] <= value) low = middle;
    else high = middle;
  }
  const [a, b] = [rows[low]!, rows[high]!];
  return a[to] + ((value - a[from]) / (b[from] - a[from])) * (b[to] - a[to]);
}
