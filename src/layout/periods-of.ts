import { anchorInstant } from '../dates/anchor-instant.ts';
import { isUndated } from '../dates/is-undated.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Period } from './period.ts';
import { splitIntoPeriods } from './split-into-periods.ts';

/** The most events that a page lists. */
export const MOST_EVENTS = 150;

const known = new WeakMap<Timeline, Period>();

/** The periods of a timeline: itself alone when a page can list it. Undated events belong to none. Worked out once. */
export function periodsOf(timeline: Timeline): Period {
  const found = known.get(timeline);
  if (found !== undefined) return found;
  const placed = timeline.events
    .filter(({ date }) => !isUndated(date))
    .flatMap(({ id, date }) => {
      const instant = anchorInstant(date, timeline.zone);
      return instant === undefined ? [] : [{ id, day: instant.day }];
    });
  const periods = splitIntoPeriods(placed, MOST_EVENTS);
  known.set(timeline, periods);
  return periods;
}
