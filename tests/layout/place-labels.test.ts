import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from '../../src/layout/place-labels.ts';

const label = (atPx: number, widthPx = 20) => ({ atPx, widthPx });

test.each([
  ['labels that have room stay where they want to be', [label(10), label(60)], [10, 60]],
  ['two that want the same place share the way', [label(50), label(50)], [39, 61]],
  ['three move as little as they can', [label(50), label(52), label(54)], [30, 52, 74]],
  ['the first does not leave the row', [label(0), label(0)], [0, 22]],
  ['nor does the last', [label(99)], [80]],
  ['none, none', [], []],
])('%s', (_, labels, places) => {
  expect(placeLabels(labels, 100, 2)).toEqual(places);
});

const rows = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 5, max: 40 })), { maxLength: 10 })
  .map((all) => all.sort((a, b) => a[0] - b[0]).map(([atPx, widthPx]) => ({ atPx, widthPx })));

test('no label touches another, none leaves the row, and no one label could come closer alone', () => {
  fc.assert(
    fc.property(rows, (labels) => {
      const places = placeLabels(labels, 500, 6);
      places.forEach((place, index) => {
        const { widthPx, atPx } = labels[index]!;
        const from = index === 0 ? 0 : places[index - 1]! + labels[index - 1]!.widthPx + 6;
        const to = (places[index + 1] ?? 506) - 6 - widthPx;
        expect(place).toBeGreaterThanOrEqual(from - 1e-6);
        expect(place).toBeLessThanOrEqual(to + 1e-6);
        const best = Math.min(Math.max(atPx, from), Math.max(from, to));
        expect((place - atPx) ** 2).toBeLessThanOrEqual((best - atPx) ** 2 + 1e-6);
      });
    }),
    { seed: 20240801, numRuns: 500 },
  );
});
