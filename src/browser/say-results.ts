import type { SearchPanelSpeech } from '../messages/search-words.ts';
import { sayCount } from './say-count.ts';
import type { SearchState } from './search-state.ts';
import { isFiltered } from './search-state.ts';

/** What the search page says above its results. */
export function sayResults(
  count: number,
  state: Pick<SearchState, 'query' | 'chosen'>,
  words: SearchPanelSpeech,
  language: string,
): string {
  if (count > 0) return sayCount(count, words.results, language);
  return isFiltered(state) ? words.noneFiltered : words.none.replace('{q}', () => state.query);
}
