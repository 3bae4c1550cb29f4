import { oncePer } from '../../model/once-per.ts';
import type { AtlasPolygon, AtlasRing } from './atlas.ts';
import { arcIndex } from './ring-positions.ts';

/** The rings of polygons, and by arc, which of them (by index) it is a part of. */
export interface RingsByArc {
  readonly rings: readonly AtlasRing[];
  readonly byArc: ReadonlyMap<number, readonly number[]>;
}

/** Of thousands of islands, a map shows some: they are found by their lines. Worked out once, and kept beside the atlas. */
export const ringsByArc = oncePer((polygons: readonly AtlasPolygon[]): RingsByArc => {
  const rings = polygons.flatMap((polygon) => polygon.rings);
  const byArc = new Map<number, number[]>();
  rings.forEach((ring, place) => {
    for (const arc of new Set(ring.map(arcIndex))) byArc.set(arc, [...(byArc.get(arc) ?? []), place]);
  });
  return { rings, byArc };
});
