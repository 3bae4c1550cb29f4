import type { Atlas, AtlasArc, AtlasPolygon, WeightedPosition } from './atlas.ts';
import { arcStretches, STRETCH_WEIGHT } from './arc-stretches.ts';
import { distanceKm, EARTH_KM } from './distance-km.ts';
import { lineSight } from './line-sight.ts';
import type { MapWindow } from './map-window.ts';
import { polygonCourse } from './polygon-course.ts';
import { polygonsNear } from './polygons-near.ts';
import { arcIndex, ringPositions } from './ring-positions.ts';

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
  const sight = lineSight(atlas, cap);
  return (leastPx2) => {
    const leastWeight = leastPx2 * (kmPerPx / EARTH_KM) ** 2;
    const known = new Map<number, readonly WeightedPosition[]>();
    const positionsOf = (arc: number): readonly WeightedPosition[] => {
      const kept = known.get(arc) ?? thinned(atlas.arcs[arc]!, sight.stretchesOf(arc), leastWeight);
      known.set(arc, kept);
      return kept;
    };
    return { inSight: sight.hasArc, positionsOf, leastWeight };
  };
}

function thinned(line: AtlasArc, seen: readonly boolean[], leastWeight: number): readonly WeightedPosition[] {
  const { positions } = line;
  // Between stretches that are themselves too fine to be drawn, none is out of the sight of the next.
  if (seen.length === 0 || leastWeight > STRETCH_WEIGHT) {
    return positions.filter(([, , weight]) => weight >= leastWeight);
  }
  const kept = positions.slice(0, 1);
  arcStretches(line).forEach(({ from, to }, index) => {
    for (let at = from + 1; seen[index] && at < to; at += 1) {
      if (positions[at]![2] >= leastWeight) kept.push(positions[at]!);
    }
    kept.push(positions[to]!);
  });
  return kept;
}

/** The polygons that reach into the window, thinned, as one shape of GeoJSON. */
export function polygonsInSight(
  atlas: Atlas,
  polygons: readonly AtlasPolygon[],
  { cap }: MapWindow,
  { inSight, positionsOf, leastWeight }: Thinning,
): { type: 'MultiPolygon'; coordinates: (readonly (readonly WeightedPosition[])[])[] } {
  // What has no line in sight fills the window or is out of it.
  const isSeen = (polygon: AtlasPolygon): boolean =>
    polygon.rings.some((ring) => ring.some((arc) => inSight(arcIndex(arc)))) ||
    distanceKm(polygon.cap.centre, cap.centre) <= polygon.cap.radiusKm;
  const coordinates = polygonsNear(polygons, cap)
    .filter(isSeen)
    .map((polygon) => {
      const course = polygonCourse(atlas, polygon);
      const pointsOf = (arc: number): readonly WeightedPosition[] =>
        inSight(arc) || course.leastWeight < leastWeight ? positionsOf(arc) : course.positionsOf(arc);
      return polygon.rings.map((ring) => ringPositions(ring, pointsOf)).filter((ring) => ring.length >= 4);
    })
    .filter((rings) => rings.length > 0);
  return { type: 'MultiPolygon', coordinates };
}
