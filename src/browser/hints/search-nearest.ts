import type { FindEvents, FoundEvents } from '../find-events.ts';
import type { Pagefind } from '../pagefind.ts';
import type { SearchState } from '../search-state.ts';
import { correctQuery } from './correct-query.ts';
import { foldedWords } from './folded-words.ts';
import { loadHint } from './load-hint.ts';
import type { KnownWord } from './near-word.ts';
import { unknownWords } from './unknown-words.ts';

/** So many of the best pages tell whether a word is known; they are shown in any case. */
const looked = 3;

/**
 * What the nearest words of the site find, where the words of a query are found nowhere; else what was found. Words that
 * find the same, as a plural and its singular do, are no others.
 */
export async function searchNearest(
  pagefind: Pagefind,
  state: SearchState,
  { found, find, hints }: { found: FoundEvents; find: FindEvents; hints: string },
): Promise<FoundEvents> {
  const pages = await Promise.all(found.results.slice(0, looked).map((result) => result.data()));
  const unknown = unknownWords(state.query, pages);
  if (unknown.length === 0) return found;
  const words = knownWords((await loadHint(`${hints}words.json`)) as string);
  const query = correctQuery(state.query, unknown, words);
  if (query === undefined) return found;
  const nearest = await find(pagefind, { ...state, query });
  const ids = ({ results }: FoundEvents): string => results.map(({ id }) => id).join(' ');
  if (nearest.results.length === 0 || ids(nearest) === ids(found)) return found;
  return { ...nearest, understood: { as: 'words', words: query } };
}

function knownWords(joined: string): readonly KnownWord[] {
  return joined.split(' ').map((word) => ({ word, folded: foldedWords(word).join('') }));
}
