import { foldedWords } from './folded-words.ts';
import type { KnownWord } from './near-word.ts';
import { nearWord } from './near-word.ts';

/**
 * The query with those of its words that nothing knows replaced by the nearest of the site's; undefined when no word is
 * replaced. A word is known when one of the site's begins with it. In quotation marks, a query means what it says.
 */
export function correctQuery(
  query: string,
  unknown: readonly string[],
  words: readonly KnownWord[],
): string | undefined {
  if (/["«“]/.test(query)) return undefined;
  let replaced = false;
  const corrected = query.split(' ').map((part) => {
    const [folded = '', ...others] = foldedWords(part);
    if (others.length > 0 || !unknown.includes(folded)) return part;
    if (words.some((known) => known.folded.startsWith(folded))) return part;
    const nearest = nearWord(folded, words);
    replaced ||= nearest !== undefined;
    return nearest ?? part;
  });
  return replaced ? corrected.join(' ') : undefined;
}
