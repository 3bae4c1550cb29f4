import type { Atlas } from './atlas.ts';
import { capAround } from './cap-around.ts';
import { drawLocator } from './draw-locator.ts';
import type { LocatorOptions, LocatorSheet } from './locator-map.ts';
import { locatorDefaults } from './locator-map.ts';
import type { PlaceArea } from './map-place.ts';
import { mapWindow } from './map-window.ts';
import { windowLines } from './window-lines.ts';

/** Share of the distance to the nearer edge that the areas of uncertainty take at most. */
const areaShare = 0.72;
const growth = 1.6;
/** Half of the way round the Earth is 20,000 km. */
const widestKm = 9000;

/**
 * A map fitted to areas that one sheet can show (`groupAreas`): wide enough for them and for at least the least reach, then
 * as much wider as it takes to see a border or a coast near its middle, and the name of a country. The same areas give the same map.
 */
export function layoutLocator(
  atlas: Atlas,
  areas: readonly PlaceArea[],
  options: LocatorOptions,
): LocatorSheet {
  const complete = { ...locatorDefaults, ...options };
  const { centre, radiusKm } = capAround(areas.map(({ cap }) => cap));
  let reachKm = Math.min(widestKm, Math.max(complete.leastReachKm, radiusKm / areaShare));
  for (;;) {
    const view = mapWindow(centre, reachKm, complete.widthPx, complete.heightPx);
    const lines = windowLines(atlas, view);
    const isWidest = reachKm >= widestKm;
    if (isWidest || lines.reachMiddle) {
      const { sheet, isTelling } = drawLocator(atlas, areas, view, lines, complete);
      if (isWidest || isTelling) return sheet;
    }
    reachKm = Math.min(widestKm, reachKm * growth);
  }
}
