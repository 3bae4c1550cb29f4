/** Mean radius of the Earth taken as a sphere, km (IUGG). */
export const EARTH_KM = 6371.0088;

/** Longitude and latitude, degrees, and whatever follows. */
type Place = readonly [longitude: number, latitude: number, ...rest: unknown[]];

const radians = Math.PI / 180;

/**
 * Length of the great circle between two points of the sphere, km (haversine formula). d3's `geoDistance` walks a line
 * through a stream, which takes ten times as long, and a map asks for thousands.
 */
export function distanceKm(a: Place, b: Place): number {
  const [φ1, φ2] = [a[1] * radians, b[1] * radians];
  const [north, east] = [Math.sin((φ2 - φ1) / 2), Math.sin(((b[0] - a[0]) * radians) / 2)];
  const squared = north ** 2 + Math.cos(φ1) * Math.cos(φ2) * east ** 2;
  return 2 * Math.asin(Math.min(1, Math.sqrt(squared))) * EARTH_KM;
}
