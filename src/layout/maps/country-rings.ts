import type { Atlas } from './atlas.ts';
import type { ClippedArcs } from './clipped-arcs.ts';
import type { MapWindow } from './map-window.ts';
import { ringsAround } from './rings-around.ts';
import { shapeRings } from './shape-rings.ts';
import { frameAround } from './sheet-frame.ts';
import type { SheetLine } from './sheet-line.ts';

/** What of a country (its index in the atlas) lies inside a window's frame, where the lines are drawn as `arcs` says. */
export function countryRings(
  atlas: Atlas,
  country: number,
  view: MapWindow,
  arcs: ClippedArcs,
): readonly SheetLine[] {
  const polygons = atlas.countries[country]?.polygons ?? [];
  return shapeRings(polygons, arcs, frameAround(view)) ?? ringsAround(atlas, polygons, view);
}

/** Indexes of the countries of which something may lie inside the frame: the neighbours of the lines; without any line, all. */
export function countriesNear(atlas: Atlas, arcs: ClippedArcs): readonly number[] {
  if (arcs.size === 0) return [...atlas.countries.keys()];
  const sides = [...arcs.keys()].flatMap((arc) => atlas.arcs[arc]!.sides);
  return [...new Set(sides)].sort((a, b) => a - b);
}
