import type { Cap, Position } from './atlas.ts';
import { distanceKm } from './distance-km.ts';

const radians = Math.PI / 180;

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
  return distanceKm(a.centre, b.centre) <= a.radiusKm + b.radiusKm;
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
