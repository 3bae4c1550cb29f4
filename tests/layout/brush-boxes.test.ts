import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brushBoxes } from '../../src/layout/brush-boxes.ts';
import { sameRuns } from './any-events.ts';

test('the edges and the window are targets of 24 px that follow each other, wherever the window lies', () => {
  const property = fc.property(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: 250, max: 2000 }),
    (a, b, widthPx) => {
      const { start, window, end } = brushBoxes(Math.min(a, b) * widthPx, Math.max(a, b) * widthPx, widthPx);
      for (const { from, to } of [start, window, end]) expect(to - from).toBeGreaterThanOrEqual(24 - 1e-9);
      expect([start.to, window.to]).toEqual([window.from, end.from]);
      expect(start.from).toBeGreaterThanOrEqual(-12);
      expect(end.to).toBeLessThanOrEqual(widthPx + 12);
    },
  );
  fc.assert(property, sameRuns);
});

test('a window with room around it lies between its own edges', () => {
  expect(brushBoxes(100, 300, 1000).window).toEqual({ from: 100, to: 300 });
});
