import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sequenceScale } from '../../src/layout/sequence-scale.ts';
import { timeScale } from '../../src/layout/time-scale.ts';
import { sameRuns } from './any-events.ts';

test('days outside the scale, infinite ones too, stand at its ends', () => {
  const { position } = timeScale(0, 10);
  expect([-Infinity, -1, 0, 5, 10, 11, Infinity].map(position)).toEqual([0, 0, 0, 50, 100, 100, 100]);
});

test('a fold takes 4 % of the axis, whatever its length', () => {
  const { position } = timeScale(0, 10_000, [{ from: 10, to: 9990 }]);
  expect(position(10)).toBe(48);
  expect(position(9990)).toBe(52);
});

test('thirteen billion years are placed to the year', () => {
  const year = 365;
  const { position, dayAt } = timeScale(-13_800_000_000 * year, 2024 * year);
  expect(dayAt(position(-4_600_000_000 * year)) / year).toBeCloseTo(-4_600_000_000, -1);
});

const anyBreaks = fc
  .uniqueArray(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 2, maxLength: 12 })
  .map((days) => days.sort((a, b) => a - b).slice(days.length % 2));

const anyScale = anyBreaks.map((breaks) => {
  const inner = breaks.slice(1, -1);
  const folds = inner.flatMap((from, index) => (index % 2 === 0 ? [{ from, to: inner[index + 1]! }] : []));
  return { breaks, scale: timeScale(breaks[0]!, breaks.at(-1)!, folds) };
});

test('later is never before, from 0 to 100, and every position leads back to its day', () => {
  const property = fc.property(
    anyScale,
    fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
    ({ breaks, scale }, at) => {
      const days = [...breaks, ...at.map((share) => scale.start + share * (scale.end - scale.start))].sort(
        (a, b) => a - b,
      );
      const positions = days.map(scale.position);
      expect(positions[0]).toBe(0);
      expect(positions.at(-1)).toBe(100);
      positions
        .slice(1)
        .forEach((position, index) => expect(position).toBeGreaterThanOrEqual(positions[index]!));
      days.forEach((day, index) => {
        expect(Math.abs(scale.dayAt(positions[index]!) - day)).toBeLessThan(1e-6 * (scale.end - scale.start));
      });
    },
  );
  fc.assert(property, sameRuns);
});

test('in sequence every anchor takes an equal step', () => {
  const anchors = [0, 1, 2, 500, 40_000];
  const { position } = sequenceScale(anchors, -100, 50_000);
  const steps = anchors.slice(1).map((day, index) => position(day) - position(anchors[index]!));
  for (const step of steps) expect(step).toBeCloseTo(100 / 6);
});

test('in sequence what ends in a gap ends before the next step', () => {
  const { position } = sequenceScale([0, 500], -1, 502);
  expect(position(100)).toBeGreaterThan(position(1));
  expect(position(100)).toBeLessThan(position(500));
});
