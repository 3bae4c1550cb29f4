import type { EventDate } from '../dates/event-date.ts';

/** Whether `?` or `%` stands anywhere in a date: its strokes are then dashed. */
export function isUncertain({ start, end, members }: EventDate): boolean {
  return start?.uncertain === true || end?.uncertain === true || members.some(isUncertain);
}
