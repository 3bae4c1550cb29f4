import { geoContains } from 'd3-geo';
import type { Atlas, AtlasPolygon, Position } from './atlas.ts';
import { distanceKm } from './distance-km.ts';
import { ringPositions } from './ring-positions.ts';

/** Index of the country that holds a point; undefined at sea. */
export function countryAt(atlas: Atlas, position: Position): number | undefined {
  const found = atlas.countries.findIndex(({ polygons }) =>
    polygons.some((polygon) => polygonHolds(atlas, polygon, position)),
  );
  return found < 0 ? undefined : found;
}

/** Whether a point lies inside a polygon. */
export function polygonHolds(
  atlas: Atlas,
  { rings, cap }: AtlasPolygon,
  [longitude, latitude]: Position,
): boolean {
  if (distanceKm(cap.centre, [longitude, latitude]) > cap.radiusKm) return false;
  const coordinates = rings.map((ring) => ringPositions(atlas, ring, 0));
  return geoContains({ type: 'Polygon', coordinates }, [longitude, latitude]);
}
