import { geoAzimuthalEquidistant } from 'd3-geo';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKm, EARTH_KM } from '../../../src/layout/maps/distance-km.ts';
import { mapWindow } from '../../../src/layout/maps/map-window.ts';

const anyPosition = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

test('a point lies where d3 puts it, and as far from the middle as on the Earth', () => {
  const law = fc.property(anyPosition, anyPosition, (centre, position) => {
    fc.pre(distanceKm(centre, position) < 19_900);
    const view = mapWindow(centre, 1000, 320, 240);
    const [x, y] = view.project(position);
    const d3 = geoAzimuthalEquidistant()
      .rotate([-centre[0], -centre[1]])
      .translate([160, 120])
      .scale(EARTH_KM / view.kmPerPx);
    const [d3X, d3Y] = d3(position)!;
    expect(Math.hypot(x - d3X, y - d3Y)).toBeLessThan(0.01);
    expect(Math.hypot(x - 160, y - 120) * view.kmPerPx).toBeCloseTo(distanceKm(centre, position), 2);
  });
  fc.assert(law, { seed: 7, numRuns: 2000 });
});

test('the antipode of the middle is out of sight', () => {
  const [x, y] = mapWindow([0, 0], 1000, 320, 240).project([180, 0]);
  expect(Math.hypot(x - 160, y - 120)).toBeGreaterThan(2000);
});
