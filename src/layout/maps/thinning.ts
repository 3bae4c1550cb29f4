import type { Atlas, AtlasPolygon, WeightedPosition } from './atlas.ts';
import { arcStretches, STRETCH_WEIGHT } from './arc-stretches.ts';
import { capsMeet } from './cap-around.ts';
import { EARTH_KM } from './distance-km.ts';
import type { MapWindow } from './map-window.ts';
import { polygonCourse } from './polygon-course.ts';
import { ringPositions } from './ring-positions.ts';

/** How much of each line of the atlas a window needs. */
export interface Thinning {
  readonly inSight: (arc: number) => boolean;
  /**
   * The points of an arc that the window needs. Of what is out of sight only the course is kept: no point that it loses
   * was nearer to the view than the cap of its stretch, so that it stays out of sight.
   */
  readonly positionsOf: (arc: number) => readonly WeightedPosition[];
  /** Points that weigh less are not drawn, steradians. */
  readonly leastWeight: number;
}

/** The thinnings that drop details smaller than so many px² in the view. */
export function thinningFor(atlas: Atlas, { cap, kmPerPx }: MapWindow): (leastPx2: number) => Thinning {
  const seen = atlas.arcs.map((arc) => capsMeet(arc.cap, cap));
  return (leastPx2) => {
    const leastWeight = leastPx2 * (kmPerPx / EARTH_KM) ** 2;
    const known = new Map<number, readonly WeightedPosition[]>();
    const thin = (arc: number): readonly WeightedPosition[] => {
      const { positions } = atlas.arcs[arc]!;
      if (!seen[arc] || leastWeight > STRETCH_WEIGHT) {
        return positions.filter(([, , weight]) => weight >= leastWeight);
      }
      const kept = positions.slice(0, 1);
      for (const stretch of arcStretches(atlas.arcs[arc]!)) {
        if (capsMeet(stretch.cap, cap)) {
          for (let at = stretch.from + 1; at < stretch.to; at += 1) {
            if (positions[at]![2] >= leastWeight) kept.push(positions[at]!);
          }
        }
        kept.push(positions[stretch.to]!);
      }
      return kept;
    };
    const positionsOf = (arc: number): readonly WeightedPosition[] => {
      const kept = known.get(arc) ?? thin(arc);
      known.set(arc, kept);
      return kept;
    };
    return { inSight: (arc) => seen[arc]!, positionsOf, leastWeight };
  };
}

/** The polygons that reach into the window, thinned, as one shape of GeoJSON. */
export function polygonsInSight(
  atlas: Atlas,
  polygons: readonly AtlasPolygon[],
  view: MapWindow,
  { inSight, positionsOf, leastWeight }: Thinning,
): { type: 'MultiPolygon'; coordinates: (readonly (readonly WeightedPosition[])[])[] } {
  const coordinates = polygons
    .filter(({ cap }) => capsMeet(cap, view.cap))
    .map((polygon) => {
      const course = polygonCourse(atlas, polygon);
      const pointsOf = (arc: number): readonly WeightedPosition[] =>
        inSight(arc) || course.leastWeight < leastWeight ? positionsOf(arc) : course.positionsOf(arc);
      return polygon.rings.map((ring) => ringPositions(ring, pointsOf)).filter((ring) => ring.length >= 4);
    })
    .filter((rings) => rings.length > 0);
  return { type: 'MultiPolygon', coordinates };
}
