import type { Cap, Position } from './atlas.ts';
import { EARTH_KM } from './distance-km.ts';
import type { UnitVector } from './unit-vector.ts';
import { unitVector } from './unit-vector.ts';

/** A sheet and where points of the sphere lie on it. */
export interface MapSheet {
  readonly project: (position: Position) => readonly [x: number, y: number];
  /** In the middle of the map; elsewhere nearly so. */
  readonly kmPerPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** What a map shows: a part of the sphere on a sheet. */
export interface MapWindow extends MapSheet {
  /** Everything that is in sight, and no point much farther. */
  readonly cap: Cap;
  /** Distance from the middle of the sheet to its nearer edges, km. */
  readonly reachKm: number;
  /** As `project`, of a point of the unit sphere. */
  readonly projectVector: (vector: UnitVector) => readonly [x: number, y: number];
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
  const project = azimuthalEquidistant(centre, EARTH_KM / kmPerPx, widthPx / 2, heightPx / 2);
  return {
    project: (position) => project(unitVector(position)),
    projectVector: project,
    kmPerPx,
    reachKm,
    cap: { centre, radiusKm },
    widthPx,
    heightPx,
  };
}

/** Each point as far from the middle as it is on the sphere, and in its direction. `scale`: px a radian. */
function azimuthalEquidistant(
  centre: Position,
  scale: number,
  middleX: number,
  middleY: number,
): MapWindow['projectVector'] {
  const [x0, y0, z0] = unitVector(centre);
  const [eastX, eastY] = unitVector([centre[0] + 90, 0]);
  const [northX, northY, northZ] = unitVector([centre[0], centre[1] + 90]);
  return ([x, y, z]) => {
    const east = x * eastX + y * eastY;
    const north = x * northX + y * northY + z * northZ;
    const sine = Math.sqrt(east * east + north * north);
    const angle = Math.atan2(sine, x * x0 + y * y0 + z * z0);
    // The middle itself; and its antipode, which is in every direction.
    if (sine === 0) return [middleX + angle * scale, middleY];
    const pxPerSine = (angle * scale) / sine;
    return [middleX + east * pxPerSine, middleY - north * pxPerSine];
  };
}
