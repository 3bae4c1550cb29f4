import { expect, test } from 'vitest';
import type { FoundEvents } from '../../src/browser/find-events.ts';
import { findFirst } from '../../src/browser/find-first.ts';
import type { PagefindPage } from '../../src/browser/pagefind.ts';
import type { SearchState } from '../../src/browser/search-state.ts';
import { nothingChosen } from '../../src/browser/search-state.ts';
import { suggestionsFor } from '../../src/browser/suggestions-for.ts';
import { searchWordsFor } from '../../src/messages/search-words-for.ts';
import { convoy, smallPagefind } from './small-pagefind.ts';

const state: SearchState = { query: 'convoi', chosen: nothingChosen, order: 'relevance' };
const convoys = [convoy('gao', { track: 'aide' }), convoy('kidal', { track: 'securite' })];
const words = searchWordsFor('en').box;

const suggest = async (
  pages: readonly PagefindPage[],
  query: string,
  understood?: FoundEvents['understood'],
) => {
  const found = await findFirst(smallPagefind(pages), { ...state, query });
  return suggestionsFor({ ...found, ...(understood && { understood }) }, query, '/search/', words, 'en');
};

test('the box suggests six events and the way to all', async () => {
  const many = Array.from({ length: 9 }, (_, index) => convoy(`c${index}`, { track: 'aide' }));
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
