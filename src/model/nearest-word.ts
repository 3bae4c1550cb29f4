/**
 * The word that was probably meant: the one with the least edit distance, when that is small for its length
 * (none up to 2 letters, one up to 5, two up to 8, three beyond). Case and accents count for nothing. Of equals, the first.
 */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  const plain = bare(typed);
  if (plain === '' || plain.length > longestWord) return undefined;
  let nearest: string | undefined;
  let least = plain.length <= 2 ? 0 : plain.length <= 5 ? 1 : plain.length <= 8 ? 2 : 3;
  for (const word of words) {
    if (Math.abs(word.length - typed.length) > 2 * least + 2) continue;
    const distance = editDistance(plain, bare(word));
    if (distance < least || (distance === least && nearest === undefined)) {
      nearest = word;
      least = distance;
    }
  }
  return nearest;
}

const longestWord = 100;

function bare(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, beforeLast[column - 2]! + 1);
      current.push(cost);
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length]!;
}
