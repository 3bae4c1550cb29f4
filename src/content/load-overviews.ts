import { areaOfPlace } from '../layout/maps/area-of-place.ts';
import { layoutOverview } from '../layout/maps/layout-overview.ts';
import { toMapPlace } from '../layout/maps/map-place.ts';
import type { OverviewMap } from '../layout/maps/overview-map.ts';
import { directionOf } from '../messages/direction-of.ts';
import type { Place } from '../model/timeline.ts';
import { canBeMapped } from './can-be-mapped.ts';
import { loadAtlas } from './load-atlas.ts';

/** The map of all these places, drawn for wide and for narrow pages; undefined when no map can show any of them. */
export function loadOverviews(
  places: readonly Place[],
  language: string,
): { readonly wide: OverviewMap; readonly narrow: OverviewMap } | undefined {
  const shown = places.filter(canBeMapped);
  if (shown.length === 0) return undefined;
  const atlas = loadAtlas();
  const areas = shown.flatMap((place) => areaOfPlace(toMapPlace(place, language), atlas) ?? []);
  if (areas.length === 0) return undefined;
  const options = { language, direction: directionOf(language) };
  return {
    wide: layoutOverview(atlas, areas, { ...options, widthPx: 800, heightPx: 440 }),
    narrow: layoutOverview(atlas, areas, { ...options, widthPx: 320, heightPx: 280 }),
  };
}
