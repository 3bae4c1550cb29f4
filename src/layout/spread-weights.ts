import type { DayStretch } from './find-folds.ts';

/**
 * How much of the weight of the windows, 1 for each, falls between each two of the ascending `breaks` (days): a window's
 * weight is spread evenly over its days. Windows lie within the breaks; then the sum of the result is their number.
 * Takes time in proportion to windows × log(breaks), by differences of the density in windows per day.
 */
export function spreadWeights(windows: readonly DayStretch[], breaks: readonly number[]): readonly number[] {
  const bins = Math.max(0, breaks.length - 1);
  const weights = new Float64Array(bins);
  const perDay = new Float64Array(bins + 1);
  for (const { from, to } of windows) {
    const first = binOf(breaks, from);
    const last = Math.max(first, binOf(breaks, to - 1e-9));
    const density = 1 / (to - from);
    if (first === last) {
      weights[first]! += 1;
      continue;
    }
    weights[first]! += (breaks[first + 1]! - from) * density;
    weights[last]! += (to - breaks[last]!) * density;
    perDay[first + 1]! += density;
    perDay[last]! -= density;
  }
  let current = 0;
  for (let bin = 0; bin < bins; bin += 1) {
    current += perDay[bin]!;
    weights[bin]! += current * (breaks[bin + 1]! - breaks[bin]!);
  }
  return [...weights];
}

/** The last bin that begins at or before the day, by bisection. */
function binOf(breaks: readonly number[], day: number): number {
  let low = 0;
  let high = breaks.length - 2;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (breaks[middle]! <= day) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
