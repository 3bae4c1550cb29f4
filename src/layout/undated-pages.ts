import { isUndated } from '../dates/is-undated.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { Timeline } from '../model/timeline.ts';
import { MOST_EVENTS } from './periods-of.ts';

/** The events that no period holds, in lists of what a page can show, each with its events in the timeline's order. */
export function undatedPages({ events }: Pick<Timeline, 'events'>): readonly (readonly TimelineEvent[])[] {
  const undated = events.filter(({ date }) => isUndated(date));
  return Array.from({ length: Math.ceil(undated.length / MOST_EVENTS) }, (_, index) =>
    undated.slice(index * MOST_EVENTS, (index + 1) * MOST_EVENTS),
  );
}
