import { expect, test } from 'vitest';
import { findEvents } from '../../src/browser/find-events.ts';
import { pagefindOptions } from '../../src/browser/pagefind-options.ts';
import type { PagefindOptions } from '../../src/browser/pagefind.ts';
import type { SearchState } from '../../src/browser/search-state.ts';
import { nothingChosen } from '../../src/browser/search-state.ts';
import { convoy, smallPagefind } from './small-pagefind.ts';

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

const convoys = [
  convoy('gao', { track: 'aide', status: 'reported' }),
  convoy('kidal', { track: 'securite', status: 'denied' }),
];

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
  expect(pagefind.asked).toEqual([{ term: null, filters: {}, sort: { rank: 'asc' } }]);
});
