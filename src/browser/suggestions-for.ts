import type { SearchBoxSpeech } from '../messages/search-words.ts';
import type { Pagefind, PagefindPage } from './pagefind.ts';
import type { Suggestion } from './suggestion-list.ts';

const most = 6;

/** How many events match a query, and the list to show: the best of them, then the way to all results. */
export async function suggestionsFor(
  pagefind: Pagefind,
  query: string,
  searchPage: string,
  words: SearchBoxSpeech,
): Promise<{ count: number; suggestions: readonly Suggestion[] }> {
  const { results } = await pagefind.search(query, {});
  const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
  const address = `${searchPage}?${new URLSearchParams({ q: query }).toString()}`;
  const text = (results.length > 0 ? words.all : words.none).replace('{q}', () => query);
  const all = { url: address, parts: [{ className: 'search-option-all', text }] };
  return { count: results.length, suggestions: [...pages.map(suggestionOf), all] };
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
