import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from '../../src/dates/day-number.ts';
import type { Period } from '../../src/layout/period.ts';
import { listsOf } from '../../src/layout/period-pages.ts';
import { periodParts } from '../../src/layout/period.ts';
import type { PlacedEvent } from '../../src/layout/split-into-periods.ts';
import { splitIntoPeriods } from '../../src/layout/split-into-periods.ts';

/** So many events on each of the days, in order. */
const eventsOn = (...days: readonly (readonly [year: number, month: number, day: number, count: number])[]) =>
  days.flatMap(([year, month, day, count]): PlacedEvent[] =>
    Array.from({ length: count }, (_, index) => ({
      id: `${year}-${month}-${day}-${index}`,
      day: dayNumber(year, month, day),
    })),
  );

const drawn = ({ edtf, part, count, children }: Period): unknown =>
  children.length === 0
    ? `${[edtf, ...(part > 1 ? [part] : [])].join(' ')}: ${count}`
    : [edtf, ...children.map(drawn)];

test('a small timeline is one period', () => {
  expect(drawn(splitIntoPeriods(eventsOn([2024, 7, 27, 3], [1962, 3, 1, 2]).reverse(), 5))).toBe(': 5');
  expect(drawn(splitIntoPeriods([], 5))).toBe(': 0');
});

test('a timeline is cut where there is a choice, only where a part is too large, and small neighbours are joined', () => {
  const events = eventsOn(
    [1887, 1, 1, 2],
    [1962, 3, 1, 3],
    [1968, 5, 1, 3],
    [1991, 3, 26, 2],
    [2012, 1, 17, 3],
  );
  expect(drawn(splitIntoPeriods(events, 5))).toEqual([
    '',
    '188X: 2',
    ['196X', '1962: 3', '1968: 3'],
    '199X/201X: 5',
  ]);
});

test('joined pages are about equally long', () => {
  const months = Array.from({ length: 12 }, (_, month) => [2013, month + 1, 5, 14] as const);
  expect(drawn(splitIntoPeriods(eventsOn(...months), 150))).toEqual([
    '',
    '2013-01/2013-06: 84',
    '2013-07/2013-12: 84',
  ]);
});

test('a unit that would cut nothing is passed over', () => {
  const events = eventsOn([2024, 7, 26, 3], [2024, 7, 27, 4]);
  expect(drawn(splitIntoPeriods(events, 5))).toEqual(['', '2024-07-26: 3', '2024-07-27: 4']);
});

test('a day that is too large for a page is cut into parts', () => {
  const whole = splitIntoPeriods(eventsOn([2024, 7, 26, 1], [2024, 7, 27, 11]), 5);
  expect(drawn(whole)).toEqual(['', '2024-07-26: 1', '2024-07-27: 5', '2024-07-27 2: 5', '2024-07-27 3: 1']);
});

test.each([
  [{ edtf: '', part: 1 }, []],
  [{ edtf: '197X', part: 1 }, ['197X']],
  [{ edtf: '2024-07-27', part: 3 }, ['2024-07-27', '3']],
  [{ edtf: '0000/9999', part: 1 }, ['0000--9999']],
])('%j has the path %j', (period, path) => {
  expect(periodParts(period)).toEqual(path);
});

const within = (period: Period): readonly Period[] =>
  period.children.flatMap((child) => [child, ...within(child)]);

test('no event is lost, none is shown twice, no page is too long, no two pages share an address', () => {
  const timelines = fc
    .array(fc.oneof(fc.integer({ min: -800_000, max: 30_000 }), fc.integer({ min: 19_000, max: 19_060 })), {
      maxLength: 200,
    })
    .map((days) => days.sort((a, b) => a - b).map((day, index) => ({ id: `e${index}`, day })));
  fc.assert(
    fc.property(timelines, fc.integer({ min: 1, max: 20 }), (events, most) => {
      const whole = splitIntoPeriods(events, most);
      const all = within(whole);
      const pages = listsOf(whole);
      expect(pages.flatMap((page) => page.events)).toEqual(events.map(({ id }) => id));
      expect(pages.every(({ count, events: ids }) => ids.length === count && count <= most)).toBe(true);
      const paths = all.map((page) => periodParts(page).join('/'));
      expect(new Set(paths).size).toBe(paths.length);
    }),
    { seed: 20240801, numRuns: 500 },
  );
});
