import { geoAzimuthalEquidistant } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { Cap, Position } from './atlas.ts';
import { EARTH_KM } from './distance-km.ts';

/** What a map shows: a part of the sphere on a sheet. */
export interface MapWindow {
  readonly projection: GeoProjection;
  /** In the middle of the map; elsewhere nearly so. */
  readonly kmPerPx: number;
  /** Everything that is in sight, and no point much farther. */
  readonly cap: Cap;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Shapes are cut this far outside the frame, so that the strokes along the cut are out of sight. */
export const BLEED_PX = 4;

/**
 * A sheet around a point, `reachKm` from its middle to the nearer edges, north up in its middle. The projection is
 * azimuthal equidistant: distances from the middle are true, and neither the poles nor the 180th meridian is a seam.
 */
export function mapWindow(centre: Position, reachKm: number, widthPx: number, heightPx: number): MapWindow {
  const kmPerPx = (2 * reachKm) / Math.min(widthPx, heightPx);
  const radiusKm = (Math.hypot(widthPx, heightPx) / 2 + 2 * BLEED_PX) * kmPerPx;
  const projection = geoAzimuthalEquidistant()
    .rotate([-centre[0], -centre[1]])
    .translate([widthPx / 2, heightPx / 2])
    .scale(EARTH_KM / kmPerPx)
    .clipAngle(Math.min(179, ((radiusKm / EARTH_KM) * 180) / Math.PI))
    .clipExtent([
      [-BLEED_PX, -BLEED_PX],
      [widthPx + BLEED_PX, heightPx + BLEED_PX],
    ]);
  return { projection, kmPerPx, cap: { centre, radiusKm }, widthPx, heightPx };
}
