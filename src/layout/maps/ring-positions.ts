import { arcWeights } from './arc-weights.ts';
import type { Atlas, AtlasRing } from './atlas.ts';

/** The points of a ring that weigh enough (steradians), closed: those of its arcs, each laid end to end with the one before it. */
export function ringPositions(atlas: Atlas, ring: AtlasRing, leastWeight: number): [number, number][] {
  const positions: [number, number][] = [];
  for (const reference of ring) {
    const kept = arcPositions(atlas, arcIndex(reference), leastWeight);
    if (reference < 0) kept.reverse();
    // An arc begins where the one before it ends.
    positions.push(...(positions.length === 0 ? kept : kept.slice(1)));
  }
  return positions;
}

/** The points of an arc that weigh enough, steradians; its two ends always do. */
export function arcPositions(atlas: Atlas, arc: number, leastWeight: number): [number, number][] {
  const { positions } = atlas.arcs[arc]!;
  const weights = arcWeights(atlas.arcs[arc]!);
  const kept: [number, number][] = [];
  for (let point = 0; 2 * point < positions.length; point += 1) {
    if (weights[point]! >= leastWeight) kept.push([positions[2 * point]!, positions[2 * point + 1]!]);
  }
  return kept;
}

/** The arc that a ring lays forwards or backwards. */
export function arcIndex(reference: number): number {
  return reference < 0 ? ~reference : reference;
}
