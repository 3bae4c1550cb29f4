import type { Cap, Position } from './atlas.ts';
import { distanceKm, EARTH_KM } from './distance-km.ts';

const radians = Math.PI / 180;
/** Above what rounding can make of a distance along a meridian. */
const slack = 1 + 1e-9;

/** A cap that holds all of the caps: one of them if it does, else one around the middle of their centres. At least one is needed. */
export function capAround(caps: readonly Cap[]): Cap {
  const holder = caps.find((cap) =>
    caps.every((other) => distanceKm(cap.centre, other.centre) + other.radiusKm <= cap.radiusKm),
  );
  if (holder) return holder;
  const centre = middle(caps.map((cap) => cap.centre));
  return {
    centre,
    radiusKm: Math.max(...caps.map((cap) => distanceKm(centre, cap.centre) + cap.radiusKm)),
  };
}

/** As `capAround`, of points; quick for many. */
export function capOfPositions(positions: readonly (readonly [number, number, ...number[]])[]): Cap {
  const centre = middle(positions);
  let radiusKm = 0;
  for (const [longitude, latitude] of positions) {
    radiusKm = Math.max(radiusKm, distanceKm(centre, [longitude, latitude]));
  }
  return { centre, radiusKm };
}

/** Whether two caps share a point. */
export function capsMeet(a: Cap, b: Cap): boolean {
  const reachKm = a.radiusKm + b.radiusKm;
  // No two points are nearer than their latitudes: most caps of the world are told apart by these.
  const apartKm = Math.abs(a.centre[1] - b.centre[1]) * radians * EARTH_KM;
  return apartKm <= reachKm * slack && distanceKm(a.centre, b.centre) <= reachKm;
}

/** The mean direction of points; that of the first for points that cancel out. */
function middle(positions: readonly (readonly [number, number, ...number[]])[]): Position {
  let [x, y, z] = [0, 0, 0];
  for (const [longitude, latitude] of positions) {
    const [λ, φ] = [longitude * radians, latitude * radians];
    x += Math.cos(φ) * Math.cos(λ);
    y += Math.cos(φ) * Math.sin(λ);
    z += Math.sin(φ);
  }
  const length = Math.hypot(x, y, z);
  if (length < 1e-9) return [positions[0]?.[0] ?? 0, positions[0]?.[1] ?? 0];
  return [Math.atan2(y, x) / radians, Math.asin(z / length) / radians];
}
