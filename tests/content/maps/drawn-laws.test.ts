import { geoAzimuthalEquidistant } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../../src/content/load-atlas.ts';
import type { AtlasPolygon } from '../../../src/layout/maps/atlas.ts';
import { countryRings } from '../../../src/layout/maps/country-rings.ts';
import { EARTH_KM } from '../../../src/layout/maps/distance-km.ts';
import { drawShape } from '../../../src/layout/maps/draw-shape.ts';
import { finest } from '../../../src/layout/maps/fine-ground.ts';
import { mapGround } from '../../../src/layout/maps/map-ground.ts';
import type { MapWindow } from '../../../src/layout/maps/map-window.ts';
import { BLEED_PX, mapWindow } from '../../../src/layout/maps/map-window.ts';
import { ringArea } from '../../../src/layout/maps/ring-area.ts';
import { ringPositions } from '../../../src/layout/maps/ring-positions.ts';
import { coveredPx, differingStretches, rowStretches } from '../../../src/layout/maps/row-stretches.ts';
import type { SheetLine } from '../../../src/layout/maps/sheet-line.ts';
import { windowLines } from '../../../src/layout/maps/window-lines.ts';

const atlas = loadAtlas();

/** Long coasts, narrow countries, enclaves, water inside land, land without water, poles, and half of the Earth. */
const windows = {
  'the Strait of Magellan': [-70, -53, 250],
  'the Gambia': [-15, 13.4, 250],
  Lesotho: [28, -29.5, 250],
  'the Caspian Sea': [51, 41, 500],
  'the 180th meridian': [180, -17, 400],
  'the Indian Ocean': [78, -12, 1700],
  'the inside of Australia': [133.9, -23.7, 250],
  'El Salvador': [-88.9, 13.7, 250],
  'the mouth of the Congo': [11, -8, 400],
  'the North Pole': [0, 90, 1600],
  'the South Pole': [0, -90, 4000],
  Russia: [96, 62, 9000],
} as const;

const rowsAPx = 2;
const rows = { count: 240 * rowsAPx, apartPx: 1 / rowsAPx };
/** Where lines that ought to cross at a point are drawn to cross beside it. */
const mostPx2 = 1;
const { leastPx2 } = finest(1);

/** d3's own stream of the sphere: it turns, cuts and bends every line of the atlas, whether it is in sight or not. */
function projectionOf({ cap, kmPerPx, widthPx, heightPx }: MapWindow): GeoProjection {
  return geoAzimuthalEquidistant()
    .rotate([-cap.centre[0], -cap.centre[1]])
    .translate([widthPx / 2, heightPx / 2])
    .scale(EARTH_KM / kmPerPx)
    .clipAngle(Math.min(179, ((cap.radiusKm / EARTH_KM) * 180) / Math.PI))
    .clipExtent([
      [-BLEED_PX, -BLEED_PX],
      [widthPx + BLEED_PX, heightPx + BLEED_PX],
    ]);
}

function drawnByD3(polygons: readonly AtlasPolygon[], view: MapWindow): readonly SheetLine[] {
  const { leastWeight } = finest(view.kmPerPx);
  const coordinates = polygons
    .map(({ rings }) =>
      rings.map((ring) => ringPositions(atlas, ring, leastWeight)).filter((ring) => ring.length >= 4),
    )
    .filter((rings) => rings.length > 0);
  return drawShape(projectionOf(view), { type: 'MultiPolygon', coordinates });
}

/** px² of the sheet that lie in one of two shapes and not in the other. */
function differingPx2(a: readonly SheetLine[], b: readonly SheetLine[]): number {
  const [ofA, ofB] = [rowStretches(a, rows), rowStretches(b, rows)];
  const lengths = ofA.map((row, index) => coveredPx(differingStretches(row, ofB[index]!), 0, 320));
  return lengths.reduce((sum, length) => sum + length, 0) / rowsAPx;
}

const isLarge = (ring: SheetLine): boolean => Math.abs(ringArea(ring)) >= leastPx2;

describe.each(Object.entries(windows))('%s', (_, [x, y, reachKm]) => {
  const view = mapWindow([x, y], reachKm, 320, 240);
  const { landRings, arcs } = mapGround(atlas, view, windowLines(atlas, view), Infinity);
  const countries = atlas.countries.map((_, country) => countryRings(atlas, country, view, arcs));

  test('has its land where the sphere, drawn whole, has it', () => {
    const whole = drawnByD3(atlas.land, view).filter(isLarge);
    expect(differingPx2(landRings, whole)).toBeLessThan(mostPx2);
  });

  test('has on its land one country beside the other, and none elsewhere', () => {
    expect(differingPx2(countries.flat().filter(isLarge), landRings)).toBeLessThan(mostPx2);
  });

  test('draws nothing outside its frame', () => {
    const numbers = [landRings, ...countries].flat(2);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(-BLEED_PX - 1e-9);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(320 + BLEED_PX + 1e-9);
  });
});
