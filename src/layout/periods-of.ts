import { anchorInstant } from '../dates/anchor-instant.ts';
import { isUndated } from '../dates/is-undated.ts';
import { oncePer } from '../model/once-per.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Period } from './period.ts';
import { splitIntoPeriods } from './split-into-periods.ts';

/** The most events that a page lists. */
export const MOST_EVENTS = 150;

/** The periods of a timeline: itself alone when a page can list it. Undated events belong to none. Worked out once. */
export const periodsOf = oncePer((timeline: Timeline): Period => {
  const placed = timeline.events
    .filter(({ date }) => !isUndated(date))
    .flatMap(({ id, date }) => {
      const instant = anchorInstant(date, timeline.zone);
      return instant === undefined ? [] : [{ id, day: instant.day }];
    });
  return splitIntoPeriods(placed, MOST_EVENTS);
});
