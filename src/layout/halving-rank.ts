/**
 * Rank of the n-th of a row when every second one shall be dropped at a time: 0 first, then the multiples of the
 * greatest power of two, down to the odd ones.
 */
export function halvingRank(index: number): number {
  if (index === 0) return 0;
  let power = 0;
  while (index % 2 ** (power + 1) === 0) power += 1;
  return 32 - power;
}
