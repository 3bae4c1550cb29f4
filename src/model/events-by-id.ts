import type { TimelineEvent } from './event.ts';
import type { Timeline } from './timeline.ts';

/** An event, and its place in the order of its timeline, from 0. */
export interface RankedEvent {
  readonly event: TimelineEvent;
  readonly rank: number;
}

const known = new WeakMap<readonly TimelineEvent[], ReadonlyMap<string, RankedEvent>>();

/** The events of a timeline by id. Worked out once for a list of events, so that a page costs the same at any size. */
export function eventsById({ events }: Pick<Timeline, 'events'>): ReadonlyMap<string, RankedEvent> {
  const found = known.get(events);
  if (found !== undefined) return found;
  const ranked = new Map(events.map((event, rank) => [event.id, { event, rank }]));
  known.set(events, ranked);
  return ranked;
}
