import type { TimelineEvent } from './event.ts';
import { oncePer } from './once-per.ts';
import type { Timeline } from './timeline.ts';

/** An event, and its place in the order of its timeline, from 0. */
export interface RankedEvent {
  readonly event: TimelineEvent;
  readonly rank: number;
}

const ranked = oncePer(
  (events: readonly TimelineEvent[]): ReadonlyMap<string, RankedEvent> =>
    new Map(events.map((event, rank) => [event.id, { event, rank }])),
);

/** The events of a timeline by id. Worked out once for a list of events, so that a page costs the same at any size. */
export function eventsById({ events }: Pick<Timeline, 'events'>): ReadonlyMap<string, RankedEvent> {
  return ranked(events);
}
