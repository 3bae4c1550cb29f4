import { expect, test } from 'vitest';
import { foldText } from '../../../src/dates/fold-text.ts';
import { filterEvents, type TileFilter } from '../../../src/layout/tiles/filter-events.ts';
import type { TileEvent } from '../../../src/layout/tiles/tile.ts';

const event = (id: string, title: string, status: TileEvent['status'], places: string[]): TileEvent => ({
  ...{ id, title, status, places },
  ...{ said: '', lane: 0, at: 0, date: { bounds: [0] } },
});

/** Floods and markets along a made-up river. */
const events = [
  event('crue', 'Crue à Gao', 'confirmed', ['gao']),
  event('marche', 'Marché de Gao', 'reported', ['gao', 'ansongo']),
  event('decrue', 'Décrue', 'reported', ['ansongo']),
];
const none: TileFilter = { status: '', place: '', actor: '', words: [] };
const idsOf = (filter: Partial<TileFilter>): readonly string[] =>
  filterEvents(events, { ...none, ...filter }, ({ title }) => foldText(title)).events.map(({ id }) => id);

test.each([
  ['nothing asked', {}, ['crue', 'marche', 'decrue']],
  ['a place', { place: 'ansongo' }, ['marche', 'decrue']],
  ['a place and a status', { place: 'gao', status: 'reported' as const }, ['marche']],
  ['words without their accents', { words: ['crue'] }, ['crue', 'decrue']],
  ['words and a place', { words: ['crue'], place: 'gao' }, ['crue']],
])('%s', (_, filter, ids) => {
  expect(idsOf(filter)).toEqual(ids);
});

test('each choice counts what it would leave, all others as they are', () => {
  const { counts } = filterEvents(events, { ...none, place: 'gao' }, ({ title }) => title);
  expect([...counts.status]).toEqual([
    ['', 2],
    ['confirmed', 1],
    ['reported', 1],
  ]);
  expect([...counts.place]).toEqual([
    ['', 3],
    ['gao', 2],
    ['ansongo', 2],
  ]);
});
