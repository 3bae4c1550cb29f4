import { geoContains } from 'd3-geo';
import type { Atlas, AtlasPolygon, Position, WeightedPosition } from './atlas.ts';
import { distanceKm } from './distance-km.ts';
import { ringPositions } from './ring-positions.ts';

/** Index of the country that holds a point; undefined at sea. */
export function countryAt(atlas: Atlas, [longitude, latitude]: Position): number | undefined {
  const positionsOf = (arc: number): readonly WeightedPosition[] => atlas.arcs[arc]!.positions;
  const holds = ({ rings, cap }: AtlasPolygon): boolean => {
    if (distanceKm(cap.centre, [longitude, latitude]) > cap.radiusKm) return false;
    // Copies, for d3's types let it change what it is given.
    const coordinates = rings.map((ring) => ringPositions(ring, positionsOf).map(([x, y]) => [x, y]));
    return geoContains({ type: 'Polygon', coordinates }, [longitude, latitude]);
  };
  const found = atlas.countries.findIndex(({ polygons }) => polygons.some(holds));
  return found < 0 ? undefined : found;
}
