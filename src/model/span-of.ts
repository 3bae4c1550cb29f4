import type { TimelineEvent } from './event.ts';

/** First and last finite day that any event's bounds name; undefined when none does. */
export function spanOf(
  events: readonly Pick<TimelineEvent, 'date'>[],
): { first: number; last: number } | undefined {
  let first = Infinity;
  let last = -Infinity;
  for (const { date } of events) {
    for (const day of [date.startMin, date.startMax, date.endMin, date.endMax]) {
      if (!Number.isFinite(day)) continue;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  return first > last ? undefined : { first, last };
}
