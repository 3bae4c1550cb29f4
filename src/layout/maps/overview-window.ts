import { geoAzimuthalEquidistant, geoEqualEarth } from 'd3-geo';
import { capAround } from './cap-around.ts';
import type { Cap, Position } from './atlas.ts';
import { EARTH_KM } from './distance-km.ts';
import type { MapWindow } from './map-window.ts';
import { mapWindow } from './map-window.ts';
import { HIT_PX } from './overview-map.ts';

/** Places that fill more of the Earth than a cap of this radius, km, are shown on the whole of it. */
const regionKm = 4500;
const leastReachKm = 250;
const halfRoundKm = Math.PI * EARTH_KM;
/** Height of the Equal Earth projection of the sphere, as a share of its width. */
const equalEarthShare = 0.4867;

/** The sheet that shows all the areas: a region around them, or the whole Earth. */
export function overviewWindow(
  areas: readonly Cap[],
  widthPx: number,
  heightPx: number,
): MapWindow & { readonly isWorld: boolean } {
  const around = capAround(areas);
  if (around.radiusKm > regionKm) return { ...worldWindow(areas, widthPx), isWorld: true };
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
  return { ...mapWindow(one ? around.centre : middle, reachKm, widthPx, heightPx), isWorld: false };
}

/** The whole Earth, cut at the meridian that is farthest from any of the areas; equal areas are equally large. */
function worldWindow(areas: readonly Cap[], widthPx: number): MapWindow {
  const heightPx = Math.round(widthPx * equalEarthShare);
  const centre: Position = [middleLongitude(areas.map((area) => area.centre[0])), 0];
  const projection = geoEqualEarth().rotate([-centre[0], 0]).fitSize([widthPx, heightPx], { type: 'Sphere' });
  return {
    projection,
    kmPerPx: EARTH_KM / projection.scale(),
    cap: { centre, radiusKm: halfRoundKm },
    widthPx,
    heightPx,
  };
}

/** Opposite to the middle of the widest gap between the longitudes. */
function middleLongitude(longitudes: readonly number[]): number {
  const ascending = longitudes.toSorted((a, b) => a - b);
  let widest = { gap: -1, after: 0 };
  ascending.forEach((from, index) => {
    const to = ascending[index + 1] ?? ascending[0]! + 360;
    if (to - from > widest.gap) widest = { gap: to - from, after: from };
  });
  const seam = widest.after + widest.gap / 2;
  return ((seam + 360) % 360) - 180;
}
