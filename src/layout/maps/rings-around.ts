import type { Atlas, AtlasPolygon } from './atlas.ts';
import { polygonHolds } from './country-at.ts';
import type { MapWindow } from './map-window.ts';
import { frameAround, wholeFrame } from './sheet-frame.ts';
import type { SheetLine } from './sheet-line.ts';

/** Of polygons without an outline inside a window: its frame where one of them holds it, else none. */
export function ringsAround(
  atlas: Atlas,
  polygons: readonly AtlasPolygon[],
  view: MapWindow,
): readonly SheetLine[] {
  const { cap, reachKm } = view;
  // An island too small to be drawn may hold the middle; it does not hold the window.
  const holder = polygons.find(
    (polygon) => polygon.cap.radiusKm >= reachKm && polygonHolds(atlas, polygon, cap.centre),
  );
  return holder ? [wholeFrame(frameAround(view))] : [];
}
