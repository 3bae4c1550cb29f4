import { isUndated } from '../dates/is-undated.ts';
import type { TimelineEvent } from '../model/event.ts';
import { partsByWeight } from '../model/parts-by-weight.ts';
import type { Part } from '../model/parts-of.ts';
import type { Timeline } from '../model/timeline.ts';
import { pageRoom } from './page-room.ts';

/** The events that no period holds, in the timeline's order, in lists of what a page can show; no list without any. */
export function undatedPages(
  timeline: Pick<Timeline, 'events' | 'eventPages'>,
): readonly Part<TimelineEvent>[] {
  const undated = timeline.events.filter(({ date }) => isUndated(date));
  const { most, weightOf } = pageRoom(timeline);
  return undated.length === 0 ? [] : partsByWeight(undated, weightOf, most);
}

/** The path of one of those pages, below the top of the site. */
export function undatedPath({ number }: Pick<Part<unknown>, 'number'>): string {
  return number === 1 ? 'undated/' : `undated/${number}/`;
}
