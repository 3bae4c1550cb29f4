/** The median of some numbers, the lower one of two middles; undefined of none. */
export function middleOf(numbers: readonly number[]): number | undefined {
  return [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];
}
