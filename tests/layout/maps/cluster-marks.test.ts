import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clusterMarks } from '../../../src/layout/maps/cluster-marks.ts';

const towns = fc
  .array(fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) }), {
    maxLength: 60,
  })
  .map((points) => points.map((point, index) => ({ id: `town-${index}`, ...point })));

test('every town is on one mark, and no two marks are too near', () => {
  fc.assert(
    fc.property(towns, (points) => {
      const clusters = clusterMarks(points, 28);
      expect(clusters.flatMap(({ ids }) => ids).sort()).toEqual(points.map(({ id }) => id).sort());
      clusters.forEach((a, index) => {
        for (const b of clusters.slice(index + 1)) {
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(28 - 0.02);
        }
      });
    }),
    { seed: 5 },
  );
});

test('towns far apart keep their own marks, from top to bottom', () => {
  const [gao, kidal] = [
    { id: 'gao', x: 10, y: 200 },
    { id: 'kidal', x: 40, y: 20 },
  ];
  expect(clusterMarks([gao, kidal], 28)).toEqual([
    { ids: ['kidal'], x: 40, y: 20 },
    { ids: ['gao'], x: 10, y: 200 },
  ]);
});
