import { geoContains } from 'd3-geo';
import type { Atlas, Position } from './atlas.ts';
import { distanceKm } from './distance-km.ts';
import { ringPositions } from './ring-positions.ts';

/** Index of the country that holds a point; undefined at sea. */
export function countryAt(atlas: Atlas, [longitude, latitude]: Position): number | undefined {
  const found = atlas.countries.findIndex(({ polygons }) =>
    polygons.some(
      ({ rings, cap }) =>
        distanceKm(cap.centre, [longitude, latitude]) <= cap.radiusKm &&
        geoContains(
          { type: 'Polygon', coordinates: rings.map((ring) => ringPositions(atlas, ring, () => 0)) },
          [longitude, latitude],
        ),
    ),
  );
  return found < 0 ? undefined : found;
}
