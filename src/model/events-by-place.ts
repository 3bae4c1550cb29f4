import type { TimelineEvent } from './event.ts';
import { oncePer } from './once-per.ts';
import type { Timeline } from './timeline.ts';

type ByPlace = ReadonlyMap<string, readonly TimelineEvent[]>;

const grouped = oncePer((events: readonly TimelineEvent[]): ByPlace => {
  const byPlace = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    for (const id of new Set(event.places)) {
      const here = byPlace.get(id);
      if (here) here.push(event);
      else byPlace.set(id, [event]);
    }
  }
  return byPlace;
});

/** The events of each place, by its id, in time order; a place without any is not in it. Worked out once for a list of events. */
export function eventsByPlace({ events }: Pick<Timeline, 'events'>): ByPlace {
  return grouped(events);
}
