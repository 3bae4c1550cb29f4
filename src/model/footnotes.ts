import type { TimelineEvent } from './event.ts';
import { numberNotes } from './number-notes.ts';
import { sourcesOfEvent } from './sources-of-event.ts';
import type { Timeline } from './timeline.ts';

/** The number of each source (by id) under a list of events, from 1, in the order in which the events name them. */
export function footnotesOf(
  timeline: Pick<Timeline, 'sources'>,
  events: readonly TimelineEvent[],
): ReadonlyMap<string, number> {
  return numberNotes(events.flatMap((event) => sourcesOfEvent(timeline, event)).map(({ id }) => id));
}
