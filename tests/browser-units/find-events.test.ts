import { expect, test } from 'vitest';
import type { FoundEvents } from '../../src/browser/find-events.ts';
import { findEvents } from '../../src/browser/find-events.ts';
import { findPlainly, suggestionsFor } from '../../src/browser/suggestions-for.ts';
import { pagefindOptions } from '../../src/browser/pagefind-options.ts';
import type { Pagefind, PagefindOptions, PagefindPage } from '../../src/browser/pagefind.ts';
import type { SearchState } from '../../src/browser/search-state.ts';
import { nothingChosen } from '../../src/browser/search-state.ts';
import { searchWordsFor } from '../../src/messages/search-words-for.ts';

const state: SearchState = { query: 'convoi', chosen: nothingChosen, order: 'relevance' };

test.each<[Partial<SearchState>, PagefindOptions]>([
  [{}, { filters: {} }],
  [{ order: 'date' }, { filters: {}, sort: { rank: 'asc' } }],
  [
    { query: '', chosen: { ...nothingChosen, track: ['aide'] } },
    { filters: { track: { any: ['aide'] } }, sort: { rank: 'asc' } },
  ],
  [
    { chosen: { ...nothingChosen, track: ['aide', 'securite'], status: ['denied'], place: ['gao'] } },
    {
      filters: { track: { any: ['aide', 'securite'] }, status: { any: ['denied'] }, place: { any: ['gao'] } },
    },
  ],
])('%j is asked of Pagefind as %j', (change, options) => {
  expect(pagefindOptions({ ...state, ...change })).toEqual(options);
});

const page = (id: string, track: string, status: string): PagefindPage => ({
  url: `/events/${id}/`,
  excerpt: '',
  content: '',
  meta: { title: `Convoi ${id}`, date: 'août 2024', track },
  filters: { track: [track], status: [status] },
});

const convoys = [page('gao', 'aide', 'reported'), page('kidal', 'securite', 'denied')];

/** Answers as Pagefind does, from a few pages; ignores the term, and keeps what it was asked. */
function smallPagefind(pages: readonly PagefindPage[]): Pagefind & { asked: (string | null)[] } {
  const asked: (string | null)[] = [];
  return {
    asked,
    init: () => Promise.resolve(),
    filters: () => Promise.resolve({}),
    search: (term, { filters = {} }) => {
      asked.push(term);
      const found = pages.filter((each) =>
        Object.entries(filters).every(([name, { any }]) => any.includes(each.filters[name]?.[0] ?? '')),
      );
      const tally = (name: string): Record<string, number> =>
        Object.fromEntries(
          Object.entries(Object.groupBy(found, (each) => each.filters[name]![0]!)).map(([value, list]) => [
            value,
            list!.length,
          ]),
        );
      return Promise.resolve({
        results: found.map((each) => ({ id: each.url, data: () => Promise.resolve(each) })),
        filters: { track: tally('track'), status: tally('status') },
      });
    },
  };
}

test('the counts of a filter are those that its other values would give', async () => {
  const { results, counts } = await findEvents(smallPagefind(convoys), {
    ...state,
    chosen: { ...nothingChosen, track: ['aide'] },
  });
  expect(results).toHaveLength(1);
  expect(counts).toEqual({
    track: { aide: 1, securite: 1 },
    status: { reported: 1 },
    actor: {},
    place: {},
    period: {},
  });
});

test('without a choice in the filters one search is enough, and no words mean every event', async () => {
  const pagefind = smallPagefind(convoys);
  const { results } = await findEvents(pagefind, { ...state, query: '' });
  expect(results).toHaveLength(2);
  expect(pagefind.asked).toEqual([null]);
});

const words = searchWordsFor('en').box;

const suggest = async (
  pages: readonly PagefindPage[],
  query: string,
  understood?: FoundEvents['understood'],
) => {
  const found = await findPlainly(smallPagefind(pages), { ...state, query });
  return suggestionsFor({ ...found, ...(understood && { understood }) }, query, '/search/', words, 'en');
};

test('the box suggests six events and the way to all', async () => {
  const many = Array.from({ length: 9 }, (_, index) => page(`c${index}`, 'aide', 'reported'));
  const { said, suggestions } = await suggest(many, 'convoi & blé');
  expect(said).toBe('9 results');
  expect(suggestions).toHaveLength(7);
  expect(suggestions.at(-1)).toEqual({
    url: '/search/?q=convoi+%26+bl%C3%A9',
    parts: [{ className: 'search-option-all', text: 'All results for “convoi & blé”' }],
  });
});

test('the box says which words it found in the place of those typed', async () => {
  const { said, suggestions } = await suggest(convoys, 'convoy', { as: 'words', words: 'convoi' });
  expect(said).toBe('Results for “convoi” (nothing for “convoy”): 2 results');
  expect(suggestions.at(-1)!.parts[0]!.text).toBe('All results for “convoi”');
  expect(suggestions.at(-1)!.url).toBe('/search/?q=convoy');
});

test('the box says that nothing was found, and still leads to the search page', async () => {
  const { said, suggestions } = await suggest([], 'x');
  expect(said).toBe('No result for “x”');
  expect(suggestions.map(({ parts }) => parts[0]?.text)).toEqual(['No result for “x”']);
});
