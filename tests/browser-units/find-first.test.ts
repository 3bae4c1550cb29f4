import { expect, test } from 'vitest';
import { findCounted, findFirst } from '../../src/browser/find-first.ts';
import type { SearchState } from '../../src/browser/search-state.ts';
import { nothingChosen } from '../../src/browser/search-state.ts';
import { convoy, smallPagefind } from './small-pagefind.ts';

const state: SearchState = { query: 'convoi', chosen: nothingChosen, order: 'relevance' };

/** So many convoys, of which the first ten are the most important ones. */
const convoys = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    convoy(`c${index}`, { track: 'aide', ...(index < 10 && { first: 'relevance' }) }),
  );

test('of a word that thousands of events hold, the most important ones come first, and all are counted', async () => {
  const pagefind = smallPagefind(convoys(1200));
  const { results, total } = await findFirst(pagefind, state);
  expect({ shown: results.length, total }).toEqual({ shown: 10, total: 1200 });
  expect(pagefind.asked).toHaveLength(1);
});

test('of a word that few events hold, all are ranked', async () => {
  const pagefind = smallPagefind(convoys(1000));
  const { results, total } = await findFirst(pagefind, state);
  expect({ shown: results.length, total }).toEqual({ shown: 1000, total: 1000 });
});

test('a word that the most important events lack is looked for in all', async () => {
  const { results } = await findFirst(smallPagefind(convoys(1200).slice(10)), state);
  expect(results).toHaveLength(1190);
});

test('what the most important events alone hold is looked for once', async () => {
  const pagefind = smallPagefind(convoys(10));
  expect((await findFirst(pagefind, state)).results).toHaveLength(10);
  expect(pagefind.asked).toHaveLength(1);
});

test('a search for everything asks for all at once', async () => {
  const pagefind = smallPagefind(convoys(1200));
  expect((await findFirst(pagefind, { ...state, query: '' })).results).toHaveLength(1200);
  expect(pagefind.asked).toHaveLength(1);
});

test('by date, the earliest events come first', async () => {
  const earliest = convoys(1200).map((page, index) => ({
    ...page,
    filters: { first: [index < 20 ? 'date' : 'relevance'] },
  }));
  const pagefind = smallPagefind(earliest);
  const { results, total } = await findFirst(pagefind, { ...state, order: 'date' });
  expect({ shown: results.length, total }).toEqual({ shown: 20, total: 1200 });
  expect(pagefind.asked[0]).toMatchObject({ sort: { rank: 'asc' } });
});

test('within a track, what passes is not counted at once', async () => {
  const within = { ...state, chosen: { ...nothingChosen, track: ['aide'] } };
  const { results, total } = await findFirst(smallPagefind(convoys(1200)), within);
  expect({ shown: results.length, total }).toEqual({ shown: 10, total: undefined });
  expect((await findCounted(smallPagefind(convoys(1200)), within)).total).toBe(1200);
});

test('of words within quotation marks the most important events come first, not counted where all must be looked at', async () => {
  const phrase = { ...state, query: '"convoi de blé"' };
  const { results, total } = await findFirst(smallPagefind(convoys(1200)), phrase);
  expect({ shown: results.length, total }).toEqual({ shown: 10, total: undefined });
  expect((await findCounted(smallPagefind(convoys(1200)), phrase)).total).toBe(1200);
});

test('by date within a track, the earliest are those of the track', async () => {
  const pages = convoys(1200).map((page, index) => ({
    ...page,
    filters: { track: ['aide'], ...(index >= 900 && index < 1000 && { earliest: ['100'] }) },
  }));
  const within: SearchState = { ...state, order: 'date', chosen: { ...nothingChosen, track: ['aide'] } };
  const { results, total } = await findFirst(smallPagefind(pages), within);
  expect({ shown: results.length, total }).toEqual({ shown: 100, total: undefined });
});
