import { roundPosition } from '../round-position.ts';
import type { Atlas } from './atlas.ts';
import type { ClippedArcs } from './clipped-arcs.ts';
import { countryRings } from './country-rings.ts';
import type { Box, MapMark } from './locator-map.ts';
import type { PlaceArea } from './map-place.ts';
import type { MapWindow } from './map-window.ts';
import { pathData } from './path-data.ts';

/** Half of the width of a point's mark, px: its ring and its stroke. */
const POINT_PX = 9;

/** The mark of a place in a window, with its lines as they are drawn. A country is its outline; anything else stands at its coordinates. */
export function markOf(
  { place: { id, precision }, shape, cap, country }: PlaceArea,
  atlas: Atlas,
  view: MapWindow,
  arcs: ClippedArcs,
): MapMark {
  if (shape === 'country') {
    const rings = country === undefined ? [] : countryRings(atlas, country, view, arcs);
    return { id, shape, path: pathData(rings, true) };
  }
  const [x = 0, y = 0] = view.project(cap.centre).map(roundPosition);
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
