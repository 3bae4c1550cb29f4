/**
 * Insertions, deletions, replacements and swaps of neighbours (optimal string alignment); any number above the limit
 * when there are more than that. Only the cells that so few steps reach are filled in (Ukkonen, 1985).
 */
export function editDistance(a: string, b: string, limit: number): number {
  const tooMany = limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = new Array<number>(b.length + 1).fill(tooMany);
    if (row <= limit) current[0] = row;
    let least = current[0]!;
    const end = Math.min(b.length, row + limit);
    for (let column = Math.max(1, row - limit); column <= end; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, beforeLast[column - 2]! + 1);
      current[column] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return tooMany;
    [beforeLast, last] = [last, current];
  }
  return last[b.length]!;
}
