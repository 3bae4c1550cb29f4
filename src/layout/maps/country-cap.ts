import { oncePer } from '../../model/once-per.ts';
import type { Atlas, AtlasPolygon, Cap, Position } from './atlas.ts';
import { capOfVectors } from './cap-around.ts';
import { distanceKm, EARTH_KM } from './distance-km.ts';
import { ringPositions } from './ring-positions.ts';
import { unitVectors } from './unit-vector.ts';
import { geoInterpolate } from 'd3-geo';

const rounds = 40;
const coarseKm = 20;

/**
 * A close cap around a country's main land and the parts near it: a territory overseas does not make its map a map of
 * the world. Undefined for a country without any land. Worked out once for each.
 */
export function countryCap(atlas: Atlas, country: number): Cap | undefined {
  return capsOf(atlas)(country);
}

const capsOf = oncePer((atlas: Atlas) => {
  const known = new Map<number, Cap | undefined>();
  return (country: number): Cap | undefined => {
    if (!known.has(country)) known.set(country, mainCap(atlas, atlas.countries[country]?.polygons ?? []));
    return known.get(country);
  };
});

function mainCap(atlas: Atlas, polygons: readonly AtlasPolygon[]): Cap | undefined {
  const [main] = polygons;
  if (main === undefined) return undefined;
  const near = polygons.filter(
    ({ cap }) => distanceKm(cap.centre, main.cap.centre) + cap.radiusKm <= main.cap.radiusKm * 1.25,
  );
  const leastWeight = (coarseKm / EARTH_KM) ** 2;
  return closeCap(near.flatMap(({ rings }) => ringPositions(atlas, rings[0] ?? [], leastWeight)));
}

/**
 * Close to the smallest cap that holds all the points: the centre steps towards the farthest one, ever less far
 * (Bădoiu and Clarkson 2003, of core-sets for balls, on the sphere).
 */
function closeCap(positions: readonly Position[]): Cap {
  let { centre } = capOfVectors(unitVectors(Float64Array.from(positions.flat())));
  for (let round = 1; round <= rounds; round += 1) {
    const farthest = farthestFrom(centre, positions);
    const [longitude, latitude] = geoInterpolate(
      [centre[0], centre[1]],
      [farthest[0], farthest[1]],
    )(1 / (round + 1));
    centre = [longitude, latitude];
  }
  return { centre, radiusKm: distanceKm(centre, farthestFrom(centre, positions)) };
}

function farthestFrom(centre: Position, positions: readonly Position[]): Position {
  return positions.reduce((farthest, position) =>
    distanceKm(centre, position) > distanceKm(centre, farthest) ? position : farthest,
  );
}
