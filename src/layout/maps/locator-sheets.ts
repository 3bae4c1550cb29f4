import type { Atlas } from './atlas.ts';
import { areaOfPlace } from './area-of-place.ts';
import { groupAreas } from './group-areas.ts';
import { layoutLocator } from './layout-locator.ts';
import type { LocatorOptions, LocatorSheet } from './locator-map.ts';
import type { MapPlace } from './map-place.ts';

/** More than this many regions of the world on one page are told in words alone. */
const mostSheets = 4;

/** The sheets that show the places: one, or one for each region where they are far apart; none that cannot be placed. */
export function locatorSheets(
  atlas: Atlas,
  places: readonly MapPlace[],
  options: LocatorOptions,
): readonly LocatorSheet[] {
  const areas = places.flatMap((place) => areaOfPlace(place, atlas) ?? []);
  return groupAreas(areas)
    .slice(0, mostSheets)
    .map((group) => layoutLocator(atlas, group, options));
}
