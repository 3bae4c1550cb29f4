import { oncePer } from '../../model/once-per.ts';
import type { AtlasArc } from './atlas.ts';
import { arcWeights } from './arc-weights.ts';
import { capOfVectors } from './cap-around.ts';
import type { CapTable } from './cap-table.ts';
import { capTable } from './cap-table.ts';
import { EARTH_KM } from './distance-km.ts';

/** An arc as stretches laid end to end, each between two points that weigh at least `STRETCH_WEIGHT`. */
export interface ArcStretches {
  /** Indexes of those points: stretch i goes from `cuts[i]` to `cuts[i + 1]`, both included. */
  readonly cuts: readonly number[];
  readonly caps: CapTable;
}

/** Steradians: of a triangle as large as a square of 20 km. */
export const STRETCH_WEIGHT = (20 / EARTH_KM) ** 2;

/** Of a long coast, most is out of a map's sight. Worked out once. */
export const arcStretches = oncePer((arc: AtlasArc): ArcStretches => {
  const cuts: number[] = [];
  arcWeights(arc).forEach((weight, point) => {
    if (weight >= STRETCH_WEIGHT) cuts.push(point);
  });
  const caps = cuts
    .slice(1)
    .map((to, index) => capOfVectors(arc.vectors.subarray(3 * cuts[index]!, 3 * (to + 1))));
  return { cuts, caps: capTable(caps) };
});
