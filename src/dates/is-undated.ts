import { anchorDay } from './anchor-day.ts';
import type { EventDate } from './event-date.ts';

/**
 * Whether a date names no time at all, so that the event goes to the shelf and not on the axis: it has no finite
 * bound (`../..`), or is a date of a wholly unknown year (`XXXX-12-25`), whose bounds are only those of four digits.
 */
export function isUndated(date: EventDate): boolean {
  if (anchorDay(date) === undefined) return true;
  return date.kind === 'moment' && /^-?XXXX$/.test(date.start?.unspecified?.year ?? '');
}
