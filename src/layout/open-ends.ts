import type { EventDate } from '../dates/event-date.ts';
import { isUndated } from '../dates/is-undated.ts';
import type { FriseInput } from './frise-options.ts';

/** Whether anything drawn, other sources' dates included, goes on without limit before the first or after the last known day. */
export function openEnds(events: readonly Pick<FriseInput, 'date' | 'datesElsewhere'>[]): {
  readonly before: boolean;
  readonly after: boolean;
} {
  let [before, after] = [false, false];
  const look = (date: EventDate): void => {
    if (isUndated(date)) return;
    before ||= date.startMin === -Infinity;
    after ||= date.endMax === Infinity;
  };
  for (const { date, datesElsewhere } of events) {
    look(date);
    datesElsewhere.forEach(look);
  }
  return { before, after };
}
