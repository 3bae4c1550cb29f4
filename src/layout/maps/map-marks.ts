import { roundPosition } from '../round-position.ts';
import type { Atlas } from './atlas.ts';
import { drawShape } from './draw-shape.ts';
import type { Box, MapMark } from './locator-map.ts';
import type { PlaceArea } from './map-place.ts';
import type { MapWindow } from './map-window.ts';
import { pathData } from './path-data.ts';
import type { Thinning } from './thinning.ts';
import { polygonsInSight } from './thinning.ts';

/** Half of the width of a point's mark, px: its ring and its stroke. */
const POINT_PX = 9;

/** The mark of a place in a window. A country is its outline; anything else stands at its coordinates. */
export function markOf(
  { place: { id, precision }, shape, cap, country }: PlaceArea,
  atlas: Atlas,
  view: MapWindow,
  thinning: Thinning,
): MapMark {
  if (shape === 'country') {
    const polygons = atlas.countries[country ?? -1]?.polygons ?? [];
    const rings = drawShape(view.projection, polygonsInSight(atlas, polygons, view, thinning));
    return { id, shape, path: pathData(rings, true) };
  }
  const [x = 0, y = 0] = view.projection([cap.centre[0], cap.centre[1]])?.map(roundPosition) ?? [];
  // Away from the middle the projection stretches a little: on these maps by less than a stroke.
  if (shape === 'circle') {
    const radiusPx = roundPosition(cap.radiusKm / view.kmPerPx);
    return { id, shape, x, y, radiusPx, indicative: precision !== 2 };
  }
  return { id, shape, x, y };
}

/** The room of a mark that names must leave; undefined for one that they may lie on, as on any ground. */
export function boxOfMark(mark: MapMark): Box | undefined {
  if (mark.shape === 'country') return undefined;
  const half = mark.shape === 'circle' ? mark.radiusPx + 1 : POINT_PX;
  return { left: mark.x - half, top: mark.y - half, width: 2 * half, height: 2 * half };
}
