import type { Atlas, AtlasPolygon } from './atlas.ts';
import { capsMeet } from './cap-around.ts';
import { EARTH_KM } from './distance-km.ts';
import type { MapWindow } from './map-window.ts';
import { ringPositions } from './ring-positions.ts';

/** How much of each line of the atlas a window needs. */
export interface Thinning {
  readonly inSight: (arc: number) => boolean;
  /** Points of the arc that weigh less are not drawn, steradians. */
  readonly leastWeight: (arc: number) => number;
}

/** Out of sight, details smaller than this share of the window only cost time. */
const outOfSightShare = 1 / 12;

/**
 * The thinnings that drop details smaller than so many px² in the view. A line out of sight keeps its course only: no
 * point that it loses was nearer to the view than its cap, so that it stays out of sight.
 */
export function thinningFor(atlas: Atlas, { cap, kmPerPx }: MapWindow): (leastPx2: number) => Thinning {
  const seen = atlas.arcs.map((arc) => capsMeet(arc.cap, cap));
  const coarsest = ((cap.radiusKm * outOfSightShare) / EARTH_KM) ** 2;
  return (leastPx2) => {
    const fine = leastPx2 * (kmPerPx / EARTH_KM) ** 2;
    const coarse = Math.max(fine, coarsest);
    return { inSight: (arc) => seen[arc]!, leastWeight: (arc) => (seen[arc]! ? fine : coarse) };
  };
}

/** The polygons that reach into the window, thinned, as one shape of GeoJSON. */
export function polygonsInSight(
  atlas: Atlas,
  polygons: readonly AtlasPolygon[],
  view: MapWindow,
  { leastWeight }: Thinning,
): { type: 'MultiPolygon'; coordinates: [number, number][][][] } {
  const coordinates = polygons
    .filter(({ cap }) => capsMeet(cap, view.cap))
    .map(({ rings }) =>
      rings.map((ring) => ringPositions(atlas, ring, leastWeight)).filter((ring) => ring.length >= 4),
    )
    .filter((rings) => rings.length > 0);
  return { type: 'MultiPolygon', coordinates };
}
