import { eventsById } from '../model/events-by-id.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Period } from './period.ts';

/** The timeline with only the events that the page of a period lists, in the same order. */
export function partOfTimeline(timeline: Timeline, { events }: Pick<Period, 'events'>): Timeline {
  const byId = eventsById(timeline);
  return { ...timeline, events: events.flatMap((id) => byId.get(id)?.event ?? []) };
}
