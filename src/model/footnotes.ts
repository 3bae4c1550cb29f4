import type { TimelineEvent } from './event.ts';
import { sourcesOfEvent } from './sources-of-event.ts';
import type { Timeline } from './timeline.ts';

/** The number of each source (by id) under a list of events, from 1, in the order in which the events name them. */
export function footnotesOf(
  timeline: Pick<Timeline, 'sources'>,
  events: readonly TimelineEvent[],
): ReadonlyMap<string, number> {
  const ids = new Set(events.flatMap((event) => sourcesOfEvent(timeline, event)).map(({ id }) => id));
  return new Map([...ids].map((id, index) => [id, index + 1]));
}
