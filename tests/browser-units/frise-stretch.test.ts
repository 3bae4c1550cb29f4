import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bringIntoStretch,
  isWhole,
  moveStretch,
  sideOf,
  WHOLE,
  zoomStretch,
} from '../../src/browser/frise/frise-stretch.ts';
import { sameRuns } from '../layout/any-events.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyStretch = fc
  .tuple(fc.double({ min: 0, max: 99, noNaN: true }), fc.double({ min: 0.001, max: 100, noNaN: true }))
  .map(([from, length]) => ({ from, to: Math.min(100, from + length) }));

test('zooming in about a point keeps the point in its place', () => {
  const property = fc.property(
    anyStretch,
    share,
    fc.double({ min: 1, max: 50, noNaN: true }),
    (stretch, at, factor) => {
      const next = zoomStretch(stretch, factor, at, 0);
      const point = stretch.from + (stretch.to - stretch.from) * at;
      expect(next.from + (next.to - next.from) * at).toBeCloseTo(point, 6);
      expect(next.to - next.from).toBeCloseTo((stretch.to - stretch.from) / factor, 6);
    },
  );
  fc.assert(property, sameRuns);
});

test('no move and no zoom leaves the axis or passes the shortest stretch', () => {
  const anyNumber = fc.double({ min: -20, max: 20, noNaN: true });
  const property = fc.property(anyStretch, anyNumber, share, (stretch, amount, at) => {
    for (const next of [moveStretch(stretch, amount), zoomStretch(stretch, Math.exp(amount), at, 0.5)]) {
      expect(next.from).toBeGreaterThanOrEqual(0);
      expect(next.to).toBeLessThanOrEqual(100 + 1e-9);
    }
    const { from, to } = zoomStretch(stretch, Math.exp(amount), at, 0.5);
    expect(to - from).toBeGreaterThanOrEqual(0.5 - 1e-9);
  });
  fc.assert(property, sameRuns);
});

describe('bringing a mark into sight', () => {
  test('moves nothing when all of it can be seen', () => {
    const stretch = { from: 10, to: 20 };
    expect(bringIntoStretch(stretch, { from: 11, to: 12 })).toBe(stretch);
  });

  test('puts its middle in the middle, and keeps the length', () => {
    expect(bringIntoStretch({ from: 10, to: 20 }, { from: 50, to: 52 })).toEqual({ from: 46, to: 56 });
    expect(bringIntoStretch({ from: 10, to: 20 }, { from: 99, to: 99 })).toEqual({ from: 90, to: 100 });
  });
});

test('zooming out far enough shows all', () => {
  expect(isWhole(zoomStretch({ from: 40, to: 41 }, 0.001, 0.3, 0))).toBe(true);
  expect(isWhole(WHOLE)).toBe(true);
});

test.each([
  [{ from: 1, to: 9 }, 'earlier'],
  [{ from: 21, to: 21 }, 'later'],
  [{ from: 5, to: 10 }, undefined],
  [{ from: 0, to: 100 }, undefined],
] as const)('what takes %o lies %s of what is between 10 and 20', (shown, side) => {
  expect(sideOf(shown, { from: 10, to: 20 })).toBe(side);
});
