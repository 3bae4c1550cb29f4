import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '../../src/dates/parse-date.ts';
import { compareEvents } from '../../src/model/compare-events.ts';

const event = (id: string, date: string, order?: number) => ({ id, date: parseDate(date), order });

test('events stand in time order, then by order, then by id, and those without a date come last', () => {
  const events = [
    event('chant', '../..'),
    event('regate', '1881-10-14'),
    event('naufrage', '1881-10-14', 2),
    event('tempete', '1881-10-14', 1),
    event('arrivee', '1881-10-14'),
    event('fondation', '1881-10-13'),
    event('ballade', '../..'),
  ];
  expect(events.sort(compareEvents).map(({ id }) => id)).toEqual([
    'fondation',
    'tempete',
    'naufrage',
    'arrivee',
    'regate',
    'ballade',
    'chant',
  ]);
});

const dates = [
  '1881-10-14',
  '1881-10',
  '1881',
  '[1881-10-01..1881-10-14]',
  '1881-10-14/..',
  '../1881-10-14',
  '../..',
];
const anyEvent = fc
  .tuple(
    fc.stringMatching(/^[a-f]$/),
    fc.constantFrom(...dates),
    fc.option(fc.integer({ min: -2, max: 2 }), { nil: undefined }),
  )
  .map(([id, date, order]) => event(id, date, order));

test('the order does not depend on that of the files', () => {
  fc.assert(
    fc.property(
      fc
        .uniqueArray(anyEvent, { selector: ({ id }) => id })
        .chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
      ([events, shuffled]) => {
        expect(shuffled.sort(compareEvents)).toEqual([...events].sort(compareEvents));
      },
    ),
    { seed: 1881 },
  );
});

test('the order is transitive', () => {
  fc.assert(
    fc.property(anyEvent, anyEvent, anyEvent, (a, b, c) => {
      fc.pre(compareEvents(a, b) <= 0 && compareEvents(b, c) <= 0);
      expect(compareEvents(a, c)).toBeLessThanOrEqual(0);
    }),
    { seed: 1881 },
  );
});
