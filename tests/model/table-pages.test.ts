import { expect, test } from 'vitest';
import { parseDate } from '../../src/dates/parse-date.ts';
import { STATUSES } from '../../src/model/event.ts';
import { TABLE_COLUMNS, tableOrder } from '../../src/model/table-orders.ts';
import { tablePages, tablePath } from '../../src/model/table-pages.ts';
import type { Timeline } from '../../src/model/timeline.ts';

/** Lighthouses that were lit one after the other, one in twenty nobody knows when. */
function coastOf(count: number): Timeline {
  const events = Array.from({ length: count }, (_, index) => ({
    id: `feu-${index}`,
    title: `Feu ${(index * 7919) % count}`,
    date: index % 20 === 0 ? unknown : days[Math.floor((index / count) * days.length)],
    track: ['mer', 'terre', undefined][index % 3],
    status: STATUSES[index % STATUSES.length],
    ...{ sources: index % 4 === 0 ? ['livre'] : [], claims: [], casualties: [] },
  }));
  const sources = new Map([['livre', { id: 'livre' }]]);
  const tracks = [{ id: 'mer' }, { id: 'terre' }];
  return { events, language: 'fr', zone: 'Europe/Paris', tracks, sources } as never;
}

const unknown = parseDate('../..');
const days = Array.from({ length: 400 }, (_, index) => parseDate(`${1500 + index}`));

const pathsOf = (timeline: Timeline): readonly string[] =>
  tablePages(timeline).map(({ column, number }) => tablePath(column, number));

test('a table that fits on a page has one for each order', () => {
  const paths = ['', 'by/end/', 'by/title/', 'by/track/', 'by/status/', 'by/sources/'];
  for (const count of [0, 1, 150])
    expect(pathsOf(coastOf(count))).toEqual(paths.map((path) => `table/${path}`));
});

test.each([151, 1000, 7000])(
  '%i events: each order has each event once, in parts of 150 at most',
  (count) => {
    const timeline = coastOf(count);
    const pages = tablePages(timeline);
    expect(new Set(pathsOf(timeline)).size).toBe(pages.length);
    for (const column of TABLE_COLUMNS) {
      const parts = pages.filter((page) => page.column === column);
      expect(parts.flatMap(({ items }) => items)).toEqual(tableOrder(timeline, column));
      expect(parts.map(({ number }) => number)).toEqual(parts.map((_, index) => index + 1));
      for (const { items, parts: number, beginnings } of parts) {
        expect(items.length).toBeLessThanOrEqual(150);
        expect(number).toBe(parts.length);
        expect(beginnings).toEqual(parts.map((part) => part.items[0]));
      }
    }
  },
);

test('by the dates, what has none has parts of its own after the others', () => {
  for (const column of ['start', 'end'] as const) {
    const parts = tablePages(coastOf(1000)).filter((page) => page.column === column);
    for (const { items, number, lastOfDated } of parts) {
      expect(items.every(({ date }) => (date === unknown) === number > lastOfDated)).toBe(true);
    }
  }
});

test('a hundred thousand events make fewer than 2,500 files, so that all of a site are fewer than 20,000', () => {
  const pages = tablePages(coastOf(100_000));
  expect(pages.length).toBeLessThan(2500);
  for (const { items, column } of pages) {
    expect(items.length).toBeLessThanOrEqual(column === 'start' ? 150 : 300);
  }
});
