import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import type {
  Atlas,
  AtlasArc,
  AtlasCountry,
  AtlasPolygon,
  AtlasRing,
  WeightedPosition,
} from '../layout/maps/atlas.ts';
import { capAround, capOfPositions } from '../layout/maps/cap-around.ts';

/** What `world-atlas` holds: countries with their ISO 3166-1 numbers, where they have one, and the land as a whole. */
export type WorldTopology = Topology<{
  countries: GeometryCollection<{ name: string }>;
  land: GeometryCollection;
}>;

type Geometry = GeometryObject<{ name?: string }>;

/** The one territory whose code of CLDR every DisplayNames knows, though ISO 3166 has none for it. */
const regionsByName: Readonly<Record<string, string>> = { Kosovo: 'XK' };

/** A topology as the atlas of the maps: each point weighed for thinning, each line with its sides and its reach. */
export function toAtlas(topology: WorldTopology): Atlas {
  const weighed = presimplify(topology, sphericalTriangleArea).arcs as unknown as WeightedPosition[][];
  const caps = weighed.map(capOfPositions);
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
  const sides = sidesOf(countries, weighed.length);
  const mainArcs = countries.map(({ polygons: [main] }) => new Set(main?.rings.flat().map(unsigned)));
  const arcs: AtlasArc[] = weighed.map((positions, index) => ({
    positions,
    cap: caps[index]!,
    sides: sides[index]!,
    onMainParts: sides[index]!.every((country) => mainArcs[country]!.has(index)),
  }));
  return { arcs, countries, land: topology.objects.land.geometries.flatMap(polygonsOf) };
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
