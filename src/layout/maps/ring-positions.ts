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
    positions.push(...(positions.length === 0 ? kept : kept.slice(1)));
  }
  return positions;
}

/** The points of an arc that weigh enough; its two ends always do. */
export function arcPositions(atlas: Atlas, arc: number, leastWeight: number): [number, number][] {
  const kept: [number, number][] = [];
  for (const [longitude, latitude, weight] of atlas.arcs[arc]!.positions) {
    if (weight >= leastWeight) kept.push([longitude, latitude]);
  }
  return kept;
}
