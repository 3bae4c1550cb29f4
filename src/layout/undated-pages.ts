import { isUndated } from '../dates/is-undated.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { Part } from '../model/parts-of.ts';
import { partsOf } from '../model/parts-of.ts';
import type { Timeline } from '../model/timeline.ts';
import { MOST_EVENTS } from './periods-of.ts';

/** The events that no period holds, in the timeline's order, in lists of what a page can show; no list without any. */
export function undatedPages({ events }: Pick<Timeline, 'events'>): readonly Part<TimelineEvent>[] {
  const undated = events.filter(({ date }) => isUndated(date));
  return undated.length === 0 ? [] : partsOf(undated, MOST_EVENTS);
}
