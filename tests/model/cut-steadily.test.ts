import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutSteadily } from '../../src/model/cut-steadily.ts';

const lights = (count: number): readonly { id: string }[] =>
  Array.from({ length: count }, (_, index) => ({ id: `feu-${index}` }));

test('every item is in one part, in its order; no part is larger than it may be, and only the last much smaller', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 150 }), (count, most) => {
      const parts = cutSteadily(lights(count), most);
      expect(parts.flat()).toEqual(lights(count));
      for (const [index, { length }] of parts.entries()) {
        expect(length).toBeLessThanOrEqual(most);
        expect(length).toBeGreaterThanOrEqual(index === parts.length - 1 ? 1 : Math.max(1, most - 23));
      }
    }),
    { seed: 1811, numRuns: 200 },
  );
});

test('an item more changes few of many parts', () => {
  const before = cutSteadily(lights(6000), 150).map((part) => JSON.stringify(part));
  const changes = Array.from({ length: 40 }, (_, step) => {
    const more = lights(6000).toSpliced(step * 140, 0, { id: `phare-${step}` });
    const after = cutSteadily(more, 150).map((part) => JSON.stringify(part));
    return after.filter((part) => !before.includes(part)).length;
  });
  expect(changes.reduce((sum, changed) => sum + changed) / changes.length).toBeLessThan(3);
});
