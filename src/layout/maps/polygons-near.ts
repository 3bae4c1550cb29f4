import type { AtlasPolygon, Cap } from './atlas.ts';
import { capsMeet } from './cap-around.ts';
import { EARTH_KM } from './distance-km.ts';

const radians = Math.PI / 180;
/** Degrees; more than rounding can make of an edge. */
const slack = 1e-6;

/** Southern and northern edges of the polygons, one after the other, degrees. Kept beside the atlas. */
const edges = new WeakMap<readonly AtlasPolygon[], Float64Array>();

/** The polygons whose caps meet a cap. Of thousands of islands most are told by their latitude alone. */
export function polygonsNear(polygons: readonly AtlasPolygon[], cap: Cap): readonly AtlasPolygon[] {
  const known = edges.get(polygons) ?? Float64Array.from(polygons.flatMap((polygon) => edgesOf(polygon.cap)));
  edges.set(polygons, known);
  const [south, north] = edgesOf(cap);
  const near: AtlasPolygon[] = [];
  for (let at = 0; at < polygons.length; at += 1) {
    if (known[2 * at]! > north || known[2 * at + 1]! < south) continue;
    if (capsMeet(polygons[at]!.cap, cap)) near.push(polygons[at]!);
  }
  return near;
}

function edgesOf({ centre, radiusKm }: Cap): readonly [south: number, north: number] {
  const reach = radiusKm / EARTH_KM / radians + slack;
  return [centre[1] - reach, centre[1] + reach];
}
