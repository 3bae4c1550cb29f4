import { editDistance } from '../../model/edit-distance.ts';

/** A word of the site, and how it is compared. */
export interface KnownWord {
  readonly word: string;
  readonly folded: string;
}

const longest = 40;

/**
 * The word that was probably meant by a folded one: the nearest, by one slip up to five letters and by two beyond
 * (a letter too many, missing, wrong, or swapped with its neighbour). Of equals, the first. Undefined when none is so near,
 * and for words of less than three letters.
 */
export function nearWord(typed: string, words: readonly KnownWord[]): string | undefined {
  if (typed.length < 3 || typed.length > longest) return undefined;
  let most = typed.length <= 5 ? 1 : 2;
  let nearest: string | undefined;
  for (const { word, folded } of words) {
    if (Math.abs(folded.length - typed.length) > most) continue;
    const distance = editDistance(typed, folded, most);
    if (distance > most || (nearest !== undefined && distance === most)) continue;
    nearest = word;
    most = distance;
    if (most === 0) break;
  }
  return nearest;
}
