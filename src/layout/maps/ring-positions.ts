import type { Atlas, AtlasRing } from './atlas.ts';

/** The points of a ring, closed, without those that weigh less than their arc's threshold (steradians). */
export function ringPositions(
  atlas: Atlas,
  ring: AtlasRing,
  leastWeight: (arc: number) => number,
): [number, number][] {
  const positions: [number, number][] = [];
  for (const reference of ring) {
    const arc = reference < 0 ? ~reference : reference;
    const kept = arcPositions(atlas, arc, leastWeight(arc));
    if (reference < 0) kept.reverse();
    // An arc begins where the one before it ends.
    for (let index = positions.length === 0 ? 0 : 1; index < kept.length; index += 1)
      positions.push(kept[index]!);
  }
  return positions;
}

/** The points of an arc that weigh enough; its two ends always do. */
export function arcPositions(atlas: Atlas, arc: number, leastWeight: number): [number, number][] {
  const { positions } = atlas.arcs[arc]!;
  const heaviest = heaviestFirst(positions);
  // A long coast out of sight keeps few of its thousands of points: those are found without looking at the others.
  if ((positions[heaviest[Math.floor(positions.length / 8)]!]?.[2] ?? Infinity) < leastWeight) {
    const end = heaviest.findIndex((index) => positions[index]![2] < leastWeight);
    return [...heaviest.subarray(0, end)].sort((a, b) => a - b).map((index) => pointOf(positions[index]!));
  }
  return positions.filter(([, , weight]) => weight >= leastWeight).map(pointOf);
}

type Weighed = readonly [longitude: number, latitude: number, weight: number];

function pointOf([longitude, latitude]: Weighed): [number, number] {
  return [longitude, latitude];
}

const ranked = new WeakMap<readonly Weighed[], Uint32Array>();

/** The places of an arc's points in it, by falling weight. Worked out once. */
function heaviestFirst(positions: readonly Weighed[]): Uint32Array {
  const known = ranked.get(positions);
  if (known !== undefined) return known;
  const order = Uint32Array.from(positions.keys()).sort((a, b) => positions[b]![2] - positions[a]![2]);
  ranked.set(positions, order);
  return order;
}
