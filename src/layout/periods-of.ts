import { anchorInstant } from '../dates/anchor-instant.ts';
import { isUndated } from '../dates/is-undated.ts';
import { oncePer } from '../model/once-per.ts';
import type { Timeline } from '../model/timeline.ts';
import { pageRoom } from './page-room.ts';
import type { Period } from './period.ts';
import { splitIntoPeriods } from './split-into-periods.ts';

/** The periods of a timeline: itself alone when a page has room for it. Undated events belong to none. Worked out once. */
export const periodsOf = oncePer((timeline: Timeline): Period => {
  const { most, weightOf } = pageRoom(timeline);
  const placed = timeline.events
    .filter(({ date }) => !isUndated(date))
    .flatMap((event) => {
      const instant = anchorInstant(event.date, timeline.zone);
      return instant === undefined ? [] : [{ id: event.id, day: instant.day, weight: weightOf(event) }];
    });
  return splitIntoPeriods(placed, most);
});
