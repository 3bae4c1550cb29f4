import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '../../src/dates/parse-date.ts';
import { spreadWeights } from '../../src/layout/spread-weights.ts';
import { weightWindow } from '../../src/layout/weight-window.ts';

test.each([
  ['a day in one bin', [{ from: 3, to: 4 }], [1, 0, 0]],
  ['a window over two bins, by its days in each', [{ from: 8, to: 12 }], [0.5, 0.5, 0]],
  ['a window over all, by the days of the bins', [{ from: 0, to: 40 }], [0.25, 0.25, 0.5]],
  ['a day on a break, in the bin that begins there', [{ from: 10, to: 11 }], [0, 1, 0]],
  ['the last day', [{ from: 39, to: 40 }], [0, 0, 1]],
])('%s', (_, windows, weights) => {
  const found = spreadWeights(windows, [0, 10, 20, 40]);
  found.forEach((weight, bin) => expect(weight).toBeCloseTo(weights[bin]!, 9));
});

test('no weight is lost and none is made', () => {
  const windows = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 1, max: 4_000 }))
      .map(([from, days]) => ({ from, to: Math.min(from + days, 10_000) })),
    { maxLength: 60 },
  );
  const breaks = fc
    .uniqueArray(fc.double({ min: 1, max: 9_999, noNaN: true }), { maxLength: 40 })
    .map((inner) => [0, ...inner.sort((a, b) => a - b), 10_000]);
  fc.assert(
    fc.property(windows, breaks, (all, days) => {
      const weights = spreadWeights(all, days);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(all.length, 6);
      expect(weights.every((weight) => weight > -1e-9)).toBe(true);
    }),
    { seed: 20240801, numRuns: 500 },
  );
});

test.each([
  ['2024-07-27', 1],
  ['2024-07', 31],
  ['2024-07-27~/2024-07-28~', 2],
  ['[2024-07-27..2024-08-01]', 6],
  ['2024-08-01/..', 1],
  ['[..2024-08-01]', 1],
  ['../2024-07', 31],
  ['../..', undefined],
])('%s weighs on %s days', (text, days) => {
  const window = weightWindow(parseDate(text));
  expect(window && window.to - window.from).toBe(days);
});
