import type { Atlas, AtlasPolygon, WeightedPosition } from './atlas.ts';
import { EARTH_KM } from './distance-km.ts';
import { arcPositions } from './ring-positions.ts';

/** The shape of a polygon as a whole: on which side of its lines its inside is. */
export interface PolygonCourse {
  /** Steradians. */
  readonly leastWeight: number;
  readonly positionsOf: (arc: number) => readonly WeightedPosition[];
}

/** Details smaller than this share of a polygon's radius do not turn it inside out. */
const courseShare = 1 / 48;

const known = new WeakMap<AtlasPolygon, PolygonCourse>();

/** Some hundred points of a polygon at most, whatever its size. Each of its arcs is thinned once. */
export function polygonCourse(atlas: Atlas, polygon: AtlasPolygon): PolygonCourse {
  const course = known.get(polygon) ?? thinned(atlas, polygon);
  known.set(polygon, course);
  return course;
}

function thinned(atlas: Atlas, { cap }: AtlasPolygon): PolygonCourse {
  const leastWeight = ((cap.radiusKm * courseShare) / EARTH_KM) ** 2;
  const arcs = new Map<number, readonly WeightedPosition[]>();
  return {
    leastWeight,
    positionsOf: (arc) => {
      const positions = arcs.get(arc) ?? arcPositions(atlas, arc, leastWeight);
      arcs.set(arc, positions);
      return positions;
    },
  };
}
