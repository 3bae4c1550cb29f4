import type { EventDate } from '../dates/event-date.ts';
import { mostFrequent } from '../model/most-frequent.ts';
import type { Timeline } from '../model/timeline.ts';
import { jsonLd } from './json-ld.ts';
import { coverageOf, exactDay, reachOf } from './structured-dates.ts';
import { structuredLicence, structuredWhole } from './structured-parts.ts';
import { structuredPlace } from './structured-place.ts';

/** A page stays small: of more places, those where most happened. */
const mostPlaces = 40;

/** The home page for programs: the timeline as a data set, with the file that holds all of it. */
export function structuredTimeline(timeline: Timeline, root: string): string {
  const { events, language } = timeline;
  const days = [...timeline.history.values()];
  const { ids } = mostFrequent(
    events.flatMap(({ places }) => [...new Set(places)]),
    mostPlaces,
  );
  const places = ids.flatMap((id) => timeline.places.get(id) ?? []);
  return jsonLd([
    {
      ...structuredWhole(timeline, root),
      description: timeline.description,
      inLanguage: language,
      license: structuredLicence(timeline.licence),
      isAccessibleForFree: true,
      dateCreated: inOrder(days.map(({ created }) => created)).at(0),
      dateModified: inOrder(days.map(({ modified }) => modified)).at(-1),
      temporalCoverage: coverageOfAll(events.map(({ date }) => date)),
      spatialCoverage:
        places.length === 0 ? undefined : places.map((place) => structuredPlace(place, language)),
      distribution: {
        '@type': 'DataDownload',
        name: 'timeline.json',
        contentUrl: `${root}timeline.json`,
        encodingFormat: 'application/json',
      },
    },
  ]);
}

/** From the first day on which the earliest may have begun to the last on which the latest may have ended. */
function coverageOfAll(dates: readonly EventDate[]): string | undefined {
  let [from, to] = [Infinity, -Infinity];
  for (const { first, last } of dates.flatMap((date) => reachOf(date) ?? [])) {
    from = Math.min(from, first);
    to = Math.max(to, last);
  }
  return coverageOf(from, to);
}

/** The days that are known, the earliest first. */
function inOrder(days: readonly (EventDate | undefined)[]): readonly string[] {
  return days.flatMap((day) => exactDay(day) ?? []).sort();
}
