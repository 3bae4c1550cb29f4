/**
 * The time from one of some ascending days to the next that stands for the dense parts of a timeline: the lower
 * quartile, so that one month told day by day among centuries counts more than the centuries. Infinite when there
 * are fewer than two days, for then nothing is usual.
 */
export function usualGap(days: readonly number[]): number {
  const gaps = days.slice(1).map((day, index) => day - days[index]!);
  return gaps.sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 4)] ?? Infinity;
}
