import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '../../src/dates/parse-date.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import { STATUSES } from '../../src/model/event.ts';
import { TABLE_COLUMNS, tableOrder } from '../../src/model/table-orders.ts';
import type { Timeline } from '../../src/model/timeline.ts';

/** A light of the coast: when it shone, what it is called, and how well it is known. */
const light = (
  id: string,
  date: string,
  { title = id, track, status = 'confirmed', sources = [] }: Partial<TimelineEvent> = {},
): TimelineEvent =>
  ({ id, date: parseDate(date), title, track, status, sources, claims: [], casualties: [] }) as never;

const coast = (events: readonly TimelineEvent[]): Timeline =>
  ({
    events,
    language: 'fr',
    zone: 'Europe/Paris',
    tracks: [{ id: 'mer' }, { id: 'terre' }],
    sources: new Map(['livre', 'carte'].map((id) => [id, { id }])),
  }) as never;

const lights = coast([
  light('cordouan', '1611', { title: 'Cordouan', track: 'terre', sources: ['livre'] }),
  light('ar-men', '1881/..', { title: 'Ar-Men', track: 'mer', status: 'claimed' }),
  light('eckmuhl', '1897-10-17', { title: 'Éckmühl', sources: ['livre', 'carte'] }),
  light('jument', '1811/1911', { title: 'Jument', track: 'mer', status: 'reported' }),
  light('nulle-part', '../..', { title: 'Brume' }),
]);

test.each([
  ['start', 'cordouan jument ar-men eckmuhl nulle-part'],
  ['end', 'cordouan eckmuhl jument ar-men nulle-part'],
  ['title', 'ar-men nulle-part cordouan eckmuhl jument'],
  ['track', 'jument ar-men cordouan eckmuhl nulle-part'],
  ['status', 'cordouan eckmuhl nulle-part jument ar-men'],
  ['sources', 'eckmuhl cordouan jument ar-men nulle-part'],
] as const)('by %s, the lights are %s', (column, ids) => {
  const order = tableOrder(lights, column);
  expect(order.map(({ id }) => id).join(' ')).toBe(ids);
});

const manyLights = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-d]{1,3}$/),
    date: fc.constantFrom(
      '1811',
      '1811-06',
      '1811/1820',
      '1811/..',
      '../1820',
      '../..',
      '1811-06-01T10:00:00',
    ),
    status: fc.constantFrom(...STATUSES),
    track: fc.constantFrom('mer', 'terre', undefined),
  }),
  { selector: ({ id }) => id },
);

test('each order has each event once, whatever order it is given', () => {
  fc.assert(
    fc.property(manyLights, fc.constantFrom(...TABLE_COLUMNS), (rows, column) => {
      const events = rows.map(({ id, date, ...rest }) => light(id, date, { title: 'Feu', ...rest }));
      const order = tableOrder(coast(events), column);
      expect(new Set(order)).toEqual(new Set(events));
      expect(order).toHaveLength(events.length);
      expect(tableOrder(coast(events.toReversed()), column)).toEqual(order);
    }),
    { seed: 1811, numRuns: 200 },
  );
});
