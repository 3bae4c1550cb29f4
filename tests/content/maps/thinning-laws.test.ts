import { expect, test } from 'vitest';
import { loadAtlas } from '../../../src/content/load-atlas.ts';
import { drawShape } from '../../../src/layout/maps/draw-shape.ts';
import { mapWindow } from '../../../src/layout/maps/map-window.ts';
import { arcPositions, ringPositions } from '../../../src/layout/maps/ring-positions.ts';
import { polygonsInSight, thinningFor } from '../../../src/layout/maps/thinning.ts';

const atlas = loadAtlas();

/** Long coasts, narrow countries, enclaves, and water inside land. */
const windows = {
  'the Strait of Magellan': [-70, -53, 250],
  'the Gambia': [-15, 13.4, 250],
  Lesotho: [28, -29.5, 250],
  'the Caspian Sea': [51, 41, 500],
  'the 180th meridian': [180, -17, 400],
  'the Indian Ocean': [78, -12, 1700],
} as const;

test.each(Object.entries(windows))('%s looks as if all lines were drawn whole', (_, [x, y, reachKm]) => {
  const view = mapWindow([x, y], reachKm, 320, 240);
  const thinning = thinningFor(atlas, view)(1);
  for (const polygons of [atlas.land, ...atlas.countries.map((country) => country.polygons)]) {
    const shape = polygonsInSight(atlas, polygons, view, thinning);
    const whole = polygons
      .map(({ rings }) =>
        rings
          .map((ring) => ringPositions(ring, (arc) => arcPositions(atlas, arc, thinning.leastWeight)))
          .filter((ring) => ring.length >= 4),
      )
      .filter((rings) => rings.length > 0);
    expect(drawShape(view.projection, shape)).toEqual(
      drawShape(view.projection, { type: 'MultiPolygon', coordinates: whole }),
    );
  }
});
