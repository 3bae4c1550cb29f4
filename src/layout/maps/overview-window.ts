import { geoAzimuthalEquidistant, geoEqualEarth } from 'd3-geo';
import { capAround } from './cap-around.ts';
import type { Cap, Position } from './atlas.ts';
import { EARTH_KM } from './distance-km.ts';
import type { MapWindow } from './map-window.ts';
import { mapWindow } from './map-window.ts';
import { HIT_PX } from './overview-map.ts';
import type { WorldSheet } from './world-ground.ts';

/** Places that fill more of the Earth than a cap of this radius, km, are shown on the whole of it. */
const regionKm = 4500;
const leastReachKm = 250;
/** Height of the Equal Earth projection of the sphere, as a share of its width. */
const equalEarthShare = 0.4867;

/** The sheet that shows all the areas: a region around them, or the whole Earth. */
export function overviewWindow(
  areas: readonly Cap[],
  widthPx: number,
  heightPx: number,
): MapWindow | WorldSheet {
  const around = capAround(areas);
  if (around.radiusKm > regionKm) return worldSheet(areas, widthPx);
  const fitted = geoAzimuthalEquidistant()
    .rotate([-around.centre[0], -around.centre[1]])
    .fitExtent(
      [
        [3 * HIT_PX, 2 * HIT_PX],
        [widthPx - 3 * HIT_PX, heightPx - 2 * HIT_PX],
      ],
      { type: 'MultiPoint', coordinates: areas.map(({ centre }) => [centre[0], centre[1]]) },
    );
  const middle = fitted.invert?.([widthPx / 2, heightPx / 2]) ?? [around.centre[0], around.centre[1]];
  const shorterKm = (EARTH_KM / fitted.scale()) * (Math.min(widthPx, heightPx) / 2);
  const reachKm = Math.max(leastReachKm, Number.isFinite(shorterKm) ? shorterKm : 0);
  // Around its own middle a sheet of that scale shows the same, but for the turn of its north.
  const one = areas.length === 1 || !middle.every(Number.isFinite);
  return mapWindow(one ? around.centre : middle, reachKm, widthPx, heightPx);
}

/** The whole Earth, cut where none of the areas is near; equal areas are equally large. */
function worldSheet(areas: readonly Cap[], widthPx: number): WorldSheet {
  const heightPx = Math.round(widthPx * equalEarthShare);
  const centre: Position = [middleLongitude(areas.map((area) => area.centre[0])), 0];
  const projection = geoEqualEarth().rotate([-centre[0], 0]).fitSize([widthPx, heightPx], { type: 'Sphere' });
  return {
    projection,
    project: ([longitude, latitude]) => projection([longitude, latitude]) ?? [0, 0],
    kmPerPx: EARTH_KM / projection.scale(),
    widthPx,
    heightPx,
  };
}

/** Middles of a world that is cut where little land is: in the Bering Strait, or in the Atlantic. */
const middles = [11, 150] as const;
/** A mark nearer to the cut than this, degrees, would be on the edge of the world. */
const nearCut = 10;

/** The first of the middles whose cut is far from all the longitudes; else the one whose cut is farther. */
function middleLongitude(longitudes: readonly number[]): number {
  const [first, second] = middles.map((middle) =>
    Math.min(...longitudes.map((longitude) => 180 - Math.abs(turn(longitude - middle)))),
  );
  return first! >= Math.min(nearCut, second!) ? middles[0] : middles[1];
}

/** The same angle between -180° and 180°. */
function turn(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}
