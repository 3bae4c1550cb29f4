import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TimelineEvent } from '../../src/model/event.ts';
import { importanceOf } from '../../src/model/importance.ts';
import { searchTiers, TIER_SIZE } from '../../src/model/search-tier.ts';

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

test('a tier holds no less important event than the next, and each but the last is full', () => {
  fc.assert(
    fc.property(manySources, (sources) => {
      const events = lights(sources);
      const tiers = Map.groupBy(events, ({ id }) => searchTiers(events).get(id)!);
      const weights = [...tiers]
        .toSorted(([a], [b]) => a - b)
        .map(([, members]) => members.map(({ id }) => importanceOf(events).get(id)!));
      expect(weights.flat()).toHaveLength(events.length);
      weights.slice(1).forEach((next, index) => {
        expect(weights[index]).toHaveLength(TIER_SIZE);
        expect(Math.min(...weights[index]!)).toBeGreaterThanOrEqual(Math.max(...next));
      });
    }),
    { seed: 1811, numRuns: 20 },
  );
});

test('of equal events the earlier are in the first tier', () => {
  const events = lights(Array.from({ length: 1001 }, () => 1));
  expect(searchTiers(events).get(`feu-${TIER_SIZE - 1}`)).toBe(0);
  expect(searchTiers(events).get(`feu-${TIER_SIZE}`)).toBe(1);
});

test('a timeline of a thousand events has no tiers', () => {
  expect(searchTiers(lights(Array.from({ length: 1000 }, () => 1))).size).toBe(0);
});
