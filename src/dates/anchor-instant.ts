import { anchorDay } from './anchor-day.ts';
import type { DateEnd, EventDate } from './event-date.ts';
import { zoneOffset } from './zone-offset.ts';

const secondsPerDay = 86_400;

/** A point of time in UTC, in two integers because seconds since 1970 would lose exactness in the oldest years. */
export interface Instant {
  readonly day: number;
  /** 0–86399. */
  readonly second: number;
}

/**
 * When the anchor day of a date begins or, where a time was written, that time. Times are brought to UTC by the offset
 * written, or by that of `zone` (IANA) where none is; days, and times of neither, are taken as they stand, so that
 * days keep their order with all that is not near midnight. Undefined for a date without any bound.
 */
export function anchorInstant(date: EventDate, zone?: string): Instant | undefined {
  const day = anchorDay(date);
  if (day === undefined) return undefined;
  const end = [date.start, date.end].find((one) => one?.time && one.firstDay === day);
  if (!end) return { day, second: 0 };
  const second = end.time!.secondOfDay - offsetSeconds(end, zone);
  const days = Math.floor(second / secondsPerDay);
  return { day: day + days, second: second - days * secondsPerDay };
}

/** Seconds east of UTC of a date with a time. */
export function offsetSeconds({ time, firstDay }: DateEnd, zone: string | undefined): number {
  if (time?.offsetMinutes !== undefined) return time.offsetMinutes * 60;
  return zone === undefined || !time ? 0 : zoneOffset(zone, firstDay, time.secondOfDay);
}
