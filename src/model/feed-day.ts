import { anchorDay } from '../dates/anchor-day.ts';
import { civilDate } from '../dates/day-number.ts';
import type { EventDate } from '../dates/event-date.ts';

/**
 * The day under which a feed lists what happened on a date: the first on which it may have. A feed needs one day of a
 * year of four digits; undefined for a date that has none.
 */
export function feedDay(date: EventDate): number | undefined {
  const day = anchorDay(date);
  if (day === undefined) return undefined;
  const { year } = civilDate(day);
  return year >= 0 && year <= 9999 ? day : undefined;
}
