import type { TimelineEvent } from './event.ts';
import type { Timeline } from './timeline.ts';

const known = new WeakMap<readonly TimelineEvent[], ReadonlyMap<string, readonly TimelineEvent[]>>();

/** The events of each place, by its id, in time order; a place without any is not in it. Worked out once for a list of events. */
export function eventsByPlace({
  events,
}: Pick<Timeline, 'events'>): ReadonlyMap<string, readonly TimelineEvent[]> {
  const found = known.get(events);
  if (found !== undefined) return found;
  const byPlace = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    for (const id of new Set(event.places)) {
      const here = byPlace.get(id);
      if (here) here.push(event);
      else byPlace.set(id, [event]);
    }
  }
  known.set(events, byPlace);
  return byPlace;
}
