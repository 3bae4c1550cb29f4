import type { Atlas, AtlasRing, WeightedPosition } from './atlas.ts';

/** The points of a ring, closed: those of its arcs, each laid end to end with the one before it. */
export function ringPositions(
  ring: AtlasRing,
  positionsOf: (arc: number) => readonly WeightedPosition[],
): readonly WeightedPosition[] {
  const positions: WeightedPosition[] = [];
  for (const reference of ring) {
    const kept = positionsOf(arcIndex(reference));
    // An arc begins where the one before it ends.
    const first = positions.length === 0 ? 0 : 1;
    if (reference < 0) for (let at = kept.length - 1 - first; at >= 0; at -= 1) positions.push(kept[at]!);
    else for (let at = first; at < kept.length; at += 1) positions.push(kept[at]!);
  }
  return positions;
}

/** The points of an arc that weigh enough, steradians; its two ends always do. */
export function arcPositions(atlas: Atlas, arc: number, leastWeight: number): readonly WeightedPosition[] {
  return atlas.arcs[arc]!.positions.filter(([, , weight]) => weight >= leastWeight);
}

/** The arc that a ring lays forwards or backwards. */
export function arcIndex(reference: number): number {
  return reference < 0 ? ~reference : reference;
}
