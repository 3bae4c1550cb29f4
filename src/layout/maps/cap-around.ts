import type { Cap, Position } from './atlas.ts';
import { distanceKm, EARTH_KM } from './distance-km.ts';
import { RADIANS, unitVectors } from './unit-vector.ts';

/** A cap that holds all of the caps: one of them if it does, else one around the middle of their centres. At least one is needed. */
export function capAround(caps: readonly Cap[]): Cap {
  const holder = caps.find((cap) =>
    caps.every((other) => distanceKm(cap.centre, other.centre) + other.radiusKm <= cap.radiusKm),
  );
  if (holder) return holder;
  const centre = middle(unitVectors(Float64Array.from(caps.flatMap((cap) => cap.centre))));
  return {
    centre,
    radiusKm: Math.max(...caps.map((cap) => distanceKm(centre, cap.centre) + cap.radiusKm)),
  };
}

/** A cap around the middle of points that are given as unit vectors, one after the other. At least one is needed. */
export function capOfVectors(vectors: Float64Array): Cap {
  const centre = middle(vectors);
  const [x, y, z] = unitVectors(Float64Array.from(centre));
  let squared = 0;
  for (let at = 0; at < vectors.length; at += 3) {
    const [dx, dy, dz] = [vectors[at]! - x!, vectors[at + 1]! - y!, vectors[at + 2]! - z!];
    squared = Math.max(squared, dx * dx + dy * dy + dz * dz);
  }
  return { centre, radiusKm: 2 * Math.asin(Math.min(1, Math.sqrt(squared) / 2)) * EARTH_KM };
}

/** The mean direction of points; that of the first for points that cancel out. */
function middle(vectors: Float64Array): Position {
  let [x, y, z] = [0, 0, 0];
  for (let at = 0; at < vectors.length; at += 3) {
    x += vectors[at]!;
    y += vectors[at + 1]!;
    z += vectors[at + 2]!;
  }
  const length = Math.hypot(x, y, z);
  if (length < 1e-9) return middle(vectors.slice(0, 3));
  return [Math.atan2(y, x) / RADIANS, Math.asin(z / length) / RADIANS];
}
