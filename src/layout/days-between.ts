/** Those of ascending days that lie between two others, these not included. O(log n) and the size of the result. */
export function daysBetween(days: readonly number[], from: number, to: number): readonly number[] {
  return days.slice(countUpTo(days, from), countUpTo(days, to - 1));
}

/** How many of ascending days are not after one. */
function countUpTo(days: readonly number[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
