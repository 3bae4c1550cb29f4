import type { TimelineEvent } from '../model/event.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Period } from './period.ts';

const known = new WeakMap<Timeline, ReadonlyMap<string, TimelineEvent>>();

/** The timeline with only the events that the page of a period lists, in the same order. */
export function partOfTimeline(timeline: Timeline, { events }: Pick<Period, 'events'>): Timeline {
  const byId = known.get(timeline) ?? new Map(timeline.events.map((event) => [event.id, event]));
  known.set(timeline, byId);
  return { ...timeline, events: events.flatMap((id) => byId.get(id) ?? []) };
}
