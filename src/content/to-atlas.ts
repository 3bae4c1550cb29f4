import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Atlas, AtlasArc, AtlasCountry, AtlasPolygon, AtlasRing } from '../layout/maps/atlas.ts';
import { capAround, capOfVectors } from '../layout/maps/cap-around.ts';
import { unitVectors } from '../layout/maps/unit-vector.ts';

/** What `world-atlas` holds: countries with their ISO 3166-1 numbers, where they have one, and the land as a whole. */
export type WorldTopology = Topology<{
  countries: GeometryCollection<{ name: string }>;
  land: GeometryCollection;
}>;

type Geometry = GeometryObject<{ name?: string }>;

/** The one territory whose code of CLDR every DisplayNames knows, though ISO 3166 has none for it. */
const regionsByName: Readonly<Record<string, string>> = { Kosovo: 'XK' };

/** A topology as the atlas of the maps: each line with its points on the sphere, its sides and its reach. */
export function toAtlas(topology: WorldTopology): Atlas {
  const lines = topology.arcs.map((arc) => positionsOf(arc, topology.transform));
  const vectors = lines.map(unitVectors);
  const caps = vectors.map(capOfVectors);
  const polygonsOf = (geometry: Geometry): AtlasPolygon[] =>
    arcsOf(geometry)
      .map((rings) => ({ rings, cap: capAround((rings[0] ?? []).map((arc) => caps[unsigned(arc)]!)) }))
      .toSorted((a, b) => b.cap.radiusKm - a.cap.radiusKm);
  const byRegion = Map.groupBy(topology.objects.countries.geometries, regionOf);
  const unnumbered = byRegion.get(undefined) ?? [];
  byRegion.delete(undefined);
  const countries: AtlasCountry[] = [
    ...[...byRegion].map(([region, geometries]) => ({ region, polygons: geometries.flatMap(polygonsOf) })),
    ...unnumbered.map((geometry) => ({ region: undefined, polygons: polygonsOf(geometry) })),
  ];
  const sides = sidesOf(countries, lines.length);
  const mainArcs = countries.map(({ polygons: [main] }) => new Set(main?.rings.flat().map(unsigned)));
  const arcs: AtlasArc[] = lines.map((positions, index) => ({
    positions,
    vectors: vectors[index]!,
    cap: caps[index]!,
    sides: sides[index]!,
    onMainParts: sides[index]!.every((country) => mainArcs[country]!.has(index)),
  }));
  return { arcs, countries, land: topology.objects.land.geometries.flatMap(polygonsOf) };
}

/** The points of an arc, degrees. A topology tells them as whole steps of a grid, each from the one before it. */
function positionsOf(steps: readonly (readonly number[])[], transform: Topology['transform']): Float64Array {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  const positions = new Float64Array(2 * steps.length);
  let [x, y] = [0, 0];
  steps.forEach(([dx = 0, dy = 0], point) => {
    [x, y] = transform ? [x + dx, y + dy] : [dx, dy];
    positions[2 * point] = x * scale[0] + translate[0];
    positions[2 * point + 1] = y * scale[1] + translate[1];
  });
  return positions;
}

/** CLDR knows the numbers of ISO 3166-1 as aliases of its letters: `466` is ML. */
function regionOf({ id, properties }: Geometry): string | undefined {
  const known = regionsByName[properties && 'name' in properties ? properties.name : ''];
  return id === undefined ? known : new Intl.Locale(`und-${id}`).region;
}

function arcsOf(geometry: Geometry): readonly (readonly AtlasRing[])[] {
  if (geometry.type === 'Polygon') return [geometry.arcs];
  return geometry.type === 'MultiPolygon' ? geometry.arcs : [];
}

function sidesOf(countries: readonly AtlasCountry[], arcCount: number): readonly (readonly number[])[] {
  const sides: number[][] = Array.from({ length: arcCount }, () => []);
  countries.forEach(({ polygons }, country) => {
    for (const arc of polygons.flatMap(({ rings }) => rings.flat())) {
      const beside = sides[unsigned(arc)]!;
      if (!beside.includes(country)) beside.push(country);
    }
  });
  return sides;
}

function unsigned(arc: number): number {
  return arc < 0 ? ~arc : arc;
}
