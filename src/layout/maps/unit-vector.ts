import type { Position } from './atlas.ts';

/** A point of the unit sphere: x towards 0° N 0° E, y towards 0° N 90° E, z towards the North Pole. */
export type UnitVector = readonly [x: number, y: number, z: number];

export const RADIANS = Math.PI / 180;

export function unitVector([longitude, latitude]: Position): UnitVector {
  const [λ, φ] = [longitude * RADIANS, latitude * RADIANS];
  return [Math.cos(φ) * Math.cos(λ), Math.cos(φ) * Math.sin(λ), Math.sin(φ)];
}

/** Those of positions that lie one after the other, likewise one after the other. */
export function unitVectors(positions: Float64Array): Float64Array {
  const vectors = new Float64Array((positions.length / 2) * 3);
  for (let point = 0; 2 * point < positions.length; point += 1) {
    const [λ, φ] = [positions[2 * point]! * RADIANS, positions[2 * point + 1]! * RADIANS];
    const cosine = Math.cos(φ);
    vectors[3 * point] = cosine * Math.cos(λ);
    vectors[3 * point + 1] = cosine * Math.sin(λ);
    vectors[3 * point + 2] = Math.sin(φ);
  }
  return vectors;
}
