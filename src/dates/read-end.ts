import { DateError } from './date-error.ts';
import type { DateEnd } from './event-date.ts';
import { faultOfShape } from './fault-of-shape.ts';
import { readCalendarDate } from './read-calendar-date.ts';
import { readDateTime } from './read-date-time.ts';
import { readLongYear } from './read-long-year.ts';

/** Reads one date, with or without a time: no interval and no set. Throws `DateError`, without guesses. */
export function readEnd(text: string): DateEnd {
  const end = (text.includes('T') ? readDateTime(text) : readCalendarDate(text)) ?? readLongYear(text);
  if (end === undefined) throw new DateError(text, faultOfShape(text));
  return end;
}
