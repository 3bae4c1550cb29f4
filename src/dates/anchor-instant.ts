import { anchorDay } from './anchor-day.ts';
import type { DateEnd, EventDate } from './event-date.ts';

const secondsPerDay = 86_400;

/** A point of time in UTC, in two integers because seconds since 1970 would lose exactness in the oldest years. */
export interface Instant {
  readonly day: number;
  /** 0–86399. */
  readonly second: number;
}

/**
 * When the anchor day of a date begins or, where a time was written, that time. Local times are brought to UTC by the
 * offset written; a day and a time without offset are taken as they stand. Undefined for a date without any bound.
 */
export function anchorInstant(date: EventDate): Instant | undefined {
  const day = anchorDay(date);
  if (day === undefined) return undefined;
  const end = [date.start, date.end].find((one) => one?.time && one.firstDay === day);
  return end ? instantOf(end, day) : { day, second: 0 };
}

function instantOf(end: DateEnd, localDay: number): Instant {
  const { secondOfDay, offsetMinutes = 0 } = end.time!;
  const second = secondOfDay - offsetMinutes * 60;
  const days = Math.floor(second / secondsPerDay);
  return { day: localDay + days, second: second - days * secondsPerDay };
}
