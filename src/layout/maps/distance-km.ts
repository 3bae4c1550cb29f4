import { geoDistance } from 'd3-geo';
import type { Position } from './atlas.ts';

/** Mean radius of the Earth taken as a sphere, km (IUGG). */
export const EARTH_KM = 6371.0088;

/** Length of the great circle between two points of the sphere, km. */
export function distanceKm(a: Position, b: Position): number {
  return geoDistance([a[0], a[1]], [b[0], b[1]]) * EARTH_KM;
}
