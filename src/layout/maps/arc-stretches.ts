import type { AtlasArc, Cap } from './atlas.ts';
import { capOfPositions } from './cap-around.ts';
import { EARTH_KM } from './distance-km.ts';

/** The points of an arc between two that weigh at least `STRETCH_WEIGHT`, both included. */
export interface ArcStretch {
  /** Indexes in the arc's positions. */
  readonly from: number;
  readonly to: number;
  readonly cap: Cap;
}

/** Steradians: of a triangle as large as a square of 20 km. */
export const STRETCH_WEIGHT = (20 / EARTH_KM) ** 2;

const known = new WeakMap<AtlasArc, readonly ArcStretch[]>();

/** An arc as stretches laid end to end: of a long coast, most are out of a map's sight. Worked out once. */
export function arcStretches(arc: AtlasArc): readonly ArcStretch[] {
  const stretches = known.get(arc) ?? cut(arc);
  known.set(arc, stretches);
  return stretches;
}

function cut({ positions }: AtlasArc): readonly ArcStretch[] {
  const cuts = [...positions.keys()].filter((index) => positions[index]![2] >= STRETCH_WEIGHT);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index]!;
    return { from, to, cap: capOfPositions(positions.slice(from, to + 1)) };
  });
}
