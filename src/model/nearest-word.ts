import { editDistance } from './edit-distance.ts';

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
    const other = bare(word);
    if (Math.abs(other.length - plain.length) > least) continue;
    const distance = editDistance(plain, other, least);
    if (distance < least || (distance === least && nearest === undefined)) {
      nearest = word;
      least = distance;
    }
  }
  return nearest;
}

const longestWord = 100;

function bare(word: string): string {
  // Ids are bare already.
  if (/^[a-z0-9-]*$/.test(word)) return word;
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
