import type { Precision } from './event-date.ts';

const daysPerYear = 365.2425;

const unitDays: Readonly<Record<Exclude<Precision, 'years'>, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  month: 31,
  season: 92,
  quarter: 92,
  quadrimester: 123,
  semester: 184,
  year: 366,
  decade: 3653,
  century: 36_525,
  millennium: 365_243,
};

/** The longest that one unit of a precision lasts, in days; for `years`, as many as the stretch holds. */
export function unitLength(precision: Precision, yearCount: number): number {
  return precision === 'years' ? Math.ceil(yearCount * daysPerYear) : unitDays[precision];
}
