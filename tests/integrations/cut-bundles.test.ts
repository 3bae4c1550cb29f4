import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutBundles } from '../../src/integrations/cut-bundles.ts';

const options = { seed: 20240801, numRuns: 50 };
const names = fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{7}$/), { minLength: 1, maxLength: 400 });
const size = fc.constantFrom(2, 3, 8, 12, 16);

describe('bundles', () => {
  test('hold every name once, in its place', () => {
    fc.assert(
      fc.property(names, size, (list, about) => {
        expect(cutBundles(list, about).flat()).toEqual(list);
      }),
      options,
    );
  });

  test('hold between a quarter and four times as many as asked for; the last may hold fewer', () => {
    fc.assert(
      fc.property(names, size, (list, about) => {
        const sizes = cutBundles(list, about).map(({ length }) => length);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(4 * about);
        expect(Math.min(...sizes.slice(0, -1), 4 * about)).toBeGreaterThanOrEqual(about / 4);
      }),
      options,
    );
  });

  test('are on average as large as asked for', () => {
    const list = Array.from({ length: 10_000 }, (_, index) => `fr_${index}`);
    for (const about of [2, 12, 16]) {
      const mean = list.length / cutBundles(list, about).length;
      expect(mean).toBeGreaterThan(about * 0.9);
      expect(mean).toBeLessThan(about * 1.1);
    }
  });

  test('stay what they are when one name is put in, but for a few', () => {
    const list = Array.from({ length: 2000 }, (_, index) => `fr_${index}`);
    const before = new Set(cutBundles(list, 12).map((bundle) => bundle.join()));
    for (const place of [0, 333, 1000, 1999]) {
      const after = cutBundles(list.toSpliced(place, 0, 'fr_new'), 12);
      expect(after.filter((bundle) => !before.has(bundle.join())).length).toBeLessThanOrEqual(4);
    }
  });
});
