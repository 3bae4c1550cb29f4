import type { LocatorMap, LocatorSheet } from '../layout/maps/locator-map.ts';
import { locatorSheets } from '../layout/maps/locator-sheets.ts';
import { toMapPlace } from '../layout/maps/map-place.ts';
import { tellClocks } from '../layout/maps/tell-clocks.ts';
import { directionOf } from '../messages/direction-of.ts';
import { placesWordsFor } from '../messages/places-words-for.ts';
import { latestUsed } from '../model/latest-used.ts';
import { oncePer } from '../model/once-per.ts';
import type { Place, Timeline } from '../model/timeline.ts';
import { canBeMapped } from './can-be-mapped.ts';
import { loadAtlas } from './load-atlas.ts';

/** Of so many sets of places that the build has shown last: some 20 MB. */
const mostKept = 2000;

/** Many events have the same places: their sheets are drawn once. */
const sheetsFor = oncePer(({ language }: Timeline) => {
  const kept = latestUsed<readonly LocatorSheet[]>(mostKept);
  const options = {
    language,
    direction: directionOf(language),
    scaleWords: placesWordsFor(language).kilometres,
  };
  return (places: readonly Place[]) =>
    kept(places.map(({ id }) => id).join(' '), () =>
      locatorSheets(
        loadAtlas(),
        places.map((place) => toMapPlace(place, language)),
        options,
      ),
    );
});

/**
 * Maps of some of a timeline's places (ids), with the borders of time zones as the clocks were on a day (counted from
 * 1970-01-01; undefined tells none). Places that no map can show are left out; the atlas is read only if one can.
 */
export function loadLocators(
  timeline: Timeline,
  ids: readonly string[],
  day: number | undefined,
): readonly LocatorMap[] {
  const { language } = timeline;
  const places = [...new Set(ids)].flatMap((id) => timeline.places.get(id) ?? []).filter(canBeMapped);
  if (places.length === 0) return [];
  return sheetsFor(timeline)(places).map((sheet) => tellClocks(sheet, day, language));
}
