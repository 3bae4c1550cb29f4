import type { SearchBoxSpeech } from '../messages/search-words.ts';
import type { FoundEvents } from './find-events.ts';
import { foundAs } from './found-as.ts';
import type { PagefindPage } from './pagefind.ts';
import { sayCount } from './say-count.ts';
import type { Suggestion } from './suggestion-list.ts';

const most = 6;

export interface Suggestions {
  /** How many events were found, for those who hear it. */
  readonly said: string;
  readonly suggestions: readonly Suggestion[];
}

/** The list to show for a query, and what to say of it: the best of the events found, then the way to all results. */
export async function suggestionsFor(
  found: FoundEvents,
  query: string,
  searchPage: string,
  words: SearchBoxSpeech,
  language: string,
): Promise<Suggestions> {
  const { results, total = results.length, understood } = found;
  const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
  const address = `${searchPage}?${new URLSearchParams({ q: query }).toString()}`;
  const meant = understood?.as === 'words' ? understood.words : query;
  const none = words.none.replace('{q}', () => query);
  const text = results.length > 0 ? words.all.replace('{q}', () => meant) : none;
  const all = { url: address, parts: [{ className: 'search-option-all', text }] };
  const count = sayCount(total, words.results, language);
  return {
    said: results.length === 0 ? none : foundAs(count, query, found, words.understood),
    suggestions: [...pages.map(suggestionOf), all],
  };
}

function suggestionOf({ url, meta }: PagefindPage): Suggestion {
  return {
    url,
    parts: [
      { className: 'search-option-title', text: meta['title'] },
      { className: 'search-option-date', text: meta['date'] },
      { className: 'search-option-track', text: meta['track'] },
    ],
  };
}
