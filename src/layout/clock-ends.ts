import type { DateEnd, EventDate } from '../dates/event-date.ts';

const secondsPerDay = 86_400;

/** Where in its day (0 to less than 1) a time written for one known day stands; undefined for any other date. */
export function dayFraction(end: DateEnd | undefined): number | undefined {
  if (end?.time === undefined || end.firstDay !== end.lastDay) return undefined;
  // 24:00:00 stays within its day, whose marks stand before its end.
  return Math.min(end.time.secondOfDay, secondsPerDay - 1) / secondsPerDay;
}

/** Whether an event says the time of day at which it began or ended. */
export function tellsTime({ date }: { readonly date: EventDate }): boolean {
  return dayFraction(date.start) !== undefined || dayFraction(date.end) !== undefined;
}

/** The bounds of a span as they are drawn, in days: to the time of day where one is known, else to the day's ends. */
export interface ClockEnds {
  readonly startMin: number;
  readonly startMax: number;
  /** Both ends exclusive. */
  readonly endMin: number;
  readonly endMax: number;
}

export function clockEnds({ startMin, startMax, endMin, endMax, start, end }: EventDate): ClockEnds {
  const from = dayFraction(start) ?? 0;
  const to = dayFraction(end) ?? 1;
  return { startMin: startMin + from, startMax: startMax + from, endMin: endMin + to, endMax: endMax + to };
}
