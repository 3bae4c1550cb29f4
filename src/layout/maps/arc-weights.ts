import { oncePer } from '../../model/once-per.ts';
import type { AtlasArc } from './atlas.ts';
import { IndexHeap } from './index-heap.ts';

/**
 * Of each point of an arc the spherical area (steradians) of the triangle that is lost with it when all that weigh less
 * have gone before: the map's reason to keep it (Visvalingam and Whyatt 1993). The two ends weigh infinitely much.
 * Worked out once, when a map first comes near the arc.
 */
export const arcWeights = oncePer(({ vectors }: AtlasArc): Float64Array => weigh(vectors));

function weigh(vectors: Float64Array): Float64Array {
  const count = vectors.length / 3;
  const weights = new Float64Array(count).fill(Infinity);
  const before = Int32Array.from({ length: count }, (_, point) => point - 1);
  const after = Int32Array.from({ length: count }, (_, point) => point + 1);
  const areaAt = (point: number): number => triangleArea(vectors, before[point]!, point, after[point]!);
  for (let point = 1; point < count - 1; point += 1) weights[point] = areaAt(point);
  const lightest = new IndexHeap(weights, 1, count - 1);
  const again = (point: number): void => {
    if (point > 0 && point < count - 1) lightest.change(point, areaAt(point));
  };
  // A point is never lighter than one that went before it: it would not be there without it.
  let least = 0;
  for (let point = lightest.pop(); point !== undefined; point = lightest.pop()) {
    weights[point] = least = Math.max(least, weights[point]!);
    const [left, right] = [before[point]!, after[point]!];
    after[left] = right;
    before[right] = left;
    again(left);
    again(right);
  }
  return weights;
}

/** The area of the spherical triangle of three unit vectors (Van Oosterom and Strackee 1983), steradians. */
function triangleArea(vectors: Float64Array, first: number, second: number, third: number): number {
  const [a, b, c] = [3 * first, 3 * second, 3 * third];
  const [ax, ay, az] = [vectors[a]!, vectors[a + 1]!, vectors[a + 2]!];
  // Between neighbours the differences keep digits that products of the vectors themselves would lose.
  const [ux, uy, uz] = [vectors[b]! - ax, vectors[b + 1]! - ay, vectors[b + 2]! - az];
  const [vx, vy, vz] = [vectors[c]! - ax, vectors[c + 1]! - ay, vectors[c + 2]! - az];
  const volume = ax * (uy * vz - uz * vy) + ay * (uz * vx - ux * vz) + az * (ux * vy - uy * vx);
  // Of unit vectors a and b, a · b = 1 - |a - b|² / 2.
  const apart = ux * ux + uy * uy + uz * uz + vx * vx + vy * vy + vz * vz;
  const [wx, wy, wz] = [ux - vx, uy - vy, uz - vz];
  const cosines = 4 - (apart + wx * wx + wy * wy + wz * wz) / 2;
  return 2 * Math.atan2(Math.abs(volume), cosines);
}
