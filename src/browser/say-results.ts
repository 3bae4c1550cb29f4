import type { SearchPanelSpeech } from '../messages/search-words.ts';
import type { FoundEvents } from './find-events.ts';
import { foundAs } from './found-as.ts';
import { sayCount } from './say-count.ts';
import type { SearchState } from './search-state.ts';
import { isFiltered } from './search-state.ts';

/** What the search page says above its results. */
export function sayResults(
  found: Pick<FoundEvents, 'understood' | 'total'>,
  state: Pick<SearchState, 'query' | 'chosen'>,
  words: SearchPanelSpeech,
  language: string,
): string {
  const { total } = found;
  if (total === undefined) return words.searching;
  if (total > 0)
    return foundAs(sayCount(total, words.results, language), state.query, found, words.understood);
  return isFiltered(state) ? words.noneFiltered : words.none.replace('{q}', () => state.query);
}
