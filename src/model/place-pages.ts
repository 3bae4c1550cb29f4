import type { TimelineEvent } from './event.ts';
import { eventsByPlace } from './events-by-place.ts';
import type { Part } from './parts-of.ts';
import { partsOf } from './parts-of.ts';
import type { Place, Timeline } from './timeline.ts';

/** As many cards as a page may hold and stay small. */
const mostEvents = 150;

/** The pages of all places, at least one for each: its events in time order. */
export function placePages(
  timeline: Pick<Timeline, 'places' | 'events'>,
): readonly { place: Place; part: Part<TimelineEvent> }[] {
  const byPlace = eventsByPlace(timeline);
  return [...timeline.places.values()].flatMap((place) =>
    partsOf(byPlace.get(place.id) ?? [], mostEvents).map((part) => ({ place, part })),
  );
}
