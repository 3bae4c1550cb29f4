import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TimelineEvent } from '../../src/model/event.ts';
import { importanceOf } from '../../src/model/importance.ts';
import type { SearchOrder } from '../../src/model/searched-first.ts';
import { FIRST_COUNT, searchedFirst } from '../../src/model/searched-first.ts';

/** Lights that so many registers tell of. */
const lights = (sources: readonly number[]): TimelineEvent[] =>
  sources.map(
    (count, index) =>
      ({
        id: `feu-${index}`,
        sources: Array.from({ length: count }, () => 'livre-des-feux'),
        claims: [],
        casualties: [],
        related: [],
      }) as unknown as TimelineEvent,
  );

const manySources = fc.array(fc.nat(4), {
  minLength: 1001,
  maxLength: 2000,
  size: 'max',
});

const firstBy = (order: SearchOrder, events: readonly TimelineEvent[]): TimelineEvent[] =>
  events.filter(({ id }) => searchedFirst(events).get(id)?.includes(order));

test('no event is more important than one that is searched first for relevance', () => {
  fc.assert(
    fc.property(manySources, (sources) => {
      const events = lights(sources);
      const first = new Set(firstBy('relevance', events));
      expect(first.size).toBe(FIRST_COUNT);
      const weight = ({ id }: TimelineEvent): number => importanceOf(events).get(id)!;
      const others = events.filter((event) => !first.has(event)).map(weight);
      expect(Math.min(...[...first].map(weight))).toBeGreaterThanOrEqual(Math.max(...others));
    }),
    { seed: 1811, numRuns: 20 },
  );
});

test('the earliest are searched first by date, and so are they of equally important ones', () => {
  const events = lights(Array.from({ length: 1001 }, () => 1));
  expect(firstBy('date', events)).toEqual(events.slice(0, FIRST_COUNT));
  expect(firstBy('relevance', events)).toEqual(events.slice(0, FIRST_COUNT));
});

test('in a timeline of a thousand events none is searched first', () => {
  expect(searchedFirst(lights(Array.from({ length: 1000 }, () => 1))).size).toBe(0);
});
