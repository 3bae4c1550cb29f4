import { expect, test } from 'vitest';
import { firstInSight } from '../../src/browser/large-frise/first-in-sight.ts';
import { liveMark } from '../../src/browser/large-frise/live-mark.ts';
import type { Tile, TileEvent, TileLink } from '../../src/layout/tiles/tile.ts';
import { parseDate } from '../../src/dates/parse-date.ts';
import { packDate } from '../../src/layout/pack-date.ts';

const year = (tile: string, from: number, to: number): TileLink => ({
  ...{ tile, name: tile, path: `periods/${tile}/`, from, to, count: 3 },
});
const root = year('all', 0, 730);
const years = [year('1970', 0, 365), year('1971', 365, 730)];

const event = (id: string, date: string): TileEvent => ({
  ...{ id, title: id, status: 'reported', lane: 0, said: date, at: 0 },
  date: packDate(parseDate(date)),
});
/** In rank order, as a tile has them. */
const events = [
  event('march', '1970-03-15'),
  event('all-february', '1970-02'),
  event('winter', '1970-02-01'),
];
const tiles: Readonly<Record<string, Tile>> = {
  all: { children: years, density: [], events: [] },
  1970: { children: [], density: [], events },
};
const store = { tileOf: (name: string) => tiles[name], markOf: liveMark };

test.each([
  ['what begins first', { from: 20, to: 100 }, 'all-february'],
  ['nothing that has begun before', { from: 40, to: 100 }, 'march'],
  ['nothing where none begins', { from: 100, to: 120 }, undefined],
  ['nothing of what several periods tell', { from: 300, to: 400 }, undefined],
  ['nothing that is not there yet', { from: 400, to: 500 }, undefined],
])('the first event of a window is %s', (_, days, id) => {
  expect(firstInSight(root, days, store)).toBe(id);
});
