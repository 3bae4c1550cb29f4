import type { SearchPanelSpeech } from '../messages/search-words.ts';
import { sayCount } from './say-count.ts';
import type { SearchState } from './search-state.ts';

/** What the search page says above its results. */
export function sayResults(
  count: number,
  { query, tracks, statuses }: Pick<SearchState, 'query' | 'tracks' | 'statuses'>,
  words: SearchPanelSpeech,
  language: string,
): string {
  if (count > 0) return sayCount(count, words.results, language);
  return tracks.length + statuses.length > 0 ? words.noneFiltered : words.none.replace('{q}', () => query);
}
