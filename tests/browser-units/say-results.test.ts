import { expect, test } from 'vitest';
import { sayResults } from '../../src/browser/say-results.ts';
import { nothingChosen } from '../../src/browser/search-state.ts';
import { searchWordsFor } from '../../src/messages/search-words-for.ts';

const words = searchWordsFor('en').panel;

test.each([
  [3, 'wheat', [], '3 results'],
  [0, 'wheta', [], 'No result for “wheta”. Try another word or another spelling.'],
  [0, 'wheat', ['aid'], 'No result with these filters.'],
  [0, '$&', [], 'No result for “$&”. Try another word or another spelling.'],
])('%i results for %s in %j: %s', (count, query, tracks, said) => {
  const chosen = { ...nothingChosen, track: tracks };
  expect(sayResults({ total: count }, { query, chosen }, words, 'en')).toBe(said);
});

test.each([
  [{ as: 'words', words: 'wheat' }, 'Results for “wheat” (nothing for “wheta”): 3 results'],
  [{ as: 'date', words: 'in August 2024' }, 'By date, in August 2024: 3 results'],
] as const)('what a query was taken for is said: %j', (understood, said) => {
  const state = { query: 'wheta', chosen: nothingChosen };
  expect(sayResults({ total: 3, understood }, state, words, 'en')).toBe(said);
});
