import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsByWeight } from '../../src/model/parts-by-weight.ts';

const weightOf = (weight: number): number => weight;

test('a list is cut where a part would weigh too much', () => {
  const parts = partsByWeight([2, 2, 3, 9, 1], weightOf, 5);
  expect(parts.map(({ items }) => items)).toEqual([[2, 2], [3], [9], [1]]);
  expect(parts.map(({ number, parts: of, all }) => [number, of, all])).toEqual([
    [1, 4, 5],
    [2, 4, 5],
    [3, 4, 5],
    [4, 4, 5],
  ]);
  expect(partsByWeight([], weightOf, 5)).toEqual([{ items: [], number: 1, parts: 1, all: 0 }]);
});

test('nothing is lost or moved, and only what is too heavy alone weighs too much', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(12)), fc.integer({ min: 1, max: 20 }), (list, most) => {
      const parts = partsByWeight(list, weightOf, most);
      expect(parts.flatMap(({ items }) => items)).toEqual(list);
      for (const { items } of parts)
        expect(items.length <= 1 || items.reduce((sum, item) => sum + item, 0) <= most).toBe(true);
    }),
    { seed: 20240801 },
  );
});
