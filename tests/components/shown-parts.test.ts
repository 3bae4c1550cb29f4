import { expect, test } from 'vitest';
import { shownParts } from '../../src/components/shown-parts.ts';

test.each([
  [1, 1, [1]],
  [3, 12, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  [1, 1000, [1, 2, 3, 126, 251, 376, 501, 625, 750, 875, 1000]],
  [500, 1000, [1, 126, 251, 376, 498, 499, 500, 501, 502, 625, 750, 875, 1000]],
])('part %i of %i leads to %j', (number, parts, shown) => {
  expect(shownParts(number, parts)).toEqual(shown);
});

test('every part leads to the one before and after it, so that all can be reached', () => {
  for (const parts of [13, 40, 1000])
    for (let number = 1; number <= parts; number += 1) {
      const shown = shownParts(number, parts);
      for (const near of [number - 1, number, number + 1])
        if (near >= 1 && near <= parts) expect(shown).toContain(near);
      expect(new Set(shown).size).toBe(shown.length);
    }
});
