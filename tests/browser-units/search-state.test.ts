import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatSearchState } from '../../src/browser/format-search-state.ts';
import { readSearchState } from '../../src/browser/read-search-state.ts';
import type { SearchState } from '../../src/browser/search-state.ts';
import { nothingChosen } from '../../src/browser/search-state.ts';
import { tidyQuery } from '../../src/browser/tidy-query.ts';

const nothing: SearchState = { query: '', chosen: nothingChosen, order: 'relevance' };
const choose = (chosen: Partial<SearchState['chosen']>): SearchState => ({
  ...nothing,
  chosen: { ...nothingChosen, ...chosen },
});

describe('the address of the search page', () => {
  test.each<[string, SearchState]>([
    ['', nothing],
    ['?q=Kidal', { ...nothing, query: 'Kidal' }],
    ['?q=bl%C3%A9+dur', { ...nothing, query: 'blé dur' }],
    ['?track=aide&track=securite', choose({ track: ['aide', 'securite'] })],
    ['?period=2024-07&period=2024-08', choose({ period: ['2024-07', '2024-08'] })],
    ['?actor=lavrov&place=gao&place=kidal', choose({ actor: ['lavrov'], place: ['gao', 'kidal'] })],
    [
      '?q=Gao&status=reported&sort=date',
      { ...choose({ status: ['reported'] }), query: 'Gao', order: 'date' },
    ],
  ])('%s', (address, state) => {
    expect(readSearchState(new URLSearchParams(address))).toEqual(state);
    expect(formatSearchState(state)).toBe(address);
  });

  test.each([
    ['?q=+Kidal+++Gao+', { ...nothing, query: 'Kidal Gao' }],
    ['?track=securite&track=aide&track=aide&track=', choose({ track: ['aide', 'securite'] })],
    ['?sort=colour&unknown=1', nothing],
  ])('%s is read as well as it can be', (address, state) => {
    expect(readSearchState(new URLSearchParams(address))).toEqual(state);
  });

  test('what is written is read again', () => {
    const values = fc.uniqueArray(fc.string({ minLength: 1 })).map((list) => [...list].sort());
    const states = fc.record<SearchState>({
      query: fc.string().map(tidyQuery),
      chosen: fc.record({ track: values, status: values, actor: values, place: values, period: values }),
      order: fc.constantFrom('relevance', 'date'),
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(readSearchState(new URLSearchParams(formatSearchState(state)))).toEqual(state);
      }),
      { seed: 20240801 },
    );
  });
});

test.each([
  ['  Tin   Zaouatine\n', 'Tin Zaouatine'],
  ['', ''],
  [' \t', ''],
  [`${'a'.repeat(199)} suite`, 'a'.repeat(199)],
])('%j is tidied', (typed, query) => {
  expect(tidyQuery(typed)).toBe(query);
});
