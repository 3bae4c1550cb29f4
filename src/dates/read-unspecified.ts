import { dayNumber, daysInMonth } from './day-number.ts';
import { DateError } from './date-error.ts';
import type { Precision } from './event-date.ts';
import { matchingYears } from './matching-years.ts';
import { numbersFitting } from './numbers-fitting.ts';
import type { ReadParts } from './read-calendar-date.ts';
import { SUB_YEAR_GROUPINGS } from './sub-year-groupings.ts';

const yearPrecisions: readonly (readonly [pattern: RegExp, precision: Precision])[] = [
  [/^-?\d{4}$/, 'year'],
  [/^-?\d{3}X$/, 'decade'],
  [/^-?\d{2}XX$/, 'century'],
  [/^-?\dXXX$/, 'millennium'],
  [/^/, 'years'],
];

/**
 * Reads a date in which an X stands for any digit; the bounds are the first and the last day of the calendar that fit
 * the whole pattern (`19XX-02-29` is between 1904 and 1996). Throws `DateError` when none fits (`15XX-02-3X`).
 */
export function readUnspecified(
  text: string,
  yearText: string,
  monthText: string | undefined,
  dayText: string | undefined,
): ReadParts {
  checkMonth(text, monthText, dayText);
  const known = (part: string | undefined): number | undefined =>
    part === undefined || part.includes('X') ? undefined : Number(part);
  const masked = (part: string | undefined): string | undefined => (part?.includes('X') ? part : undefined);
  const grouping = monthText === undefined ? undefined : SUB_YEAR_GROUPINGS.get(Number(monthText));
  const [firstDay, lastDay] = grouping
    ? groupingBounds(yearText, grouping)
    : calendarBounds(text, yearText, monthText ?? 'XX', dayText ?? 'XX');
  const [year, lastYear] = yearBounds(yearText);
  const yearPrecision = yearPrecisions.find(([pattern]) => pattern.test(yearText))![1];
  return {
    precision:
      dayText !== undefined
        ? 'day'
        : monthText === undefined
          ? yearPrecision
          : (grouping?.precision ?? 'month'),
    year,
    lastYear,
    month: grouping ? undefined : known(monthText),
    day: known(dayText),
    grouping: grouping ? known(monthText) : undefined,
    time: undefined,
    unspecified: { year: masked(yearText), month: masked(monthText), day: masked(dayText) },
    estimatedYear: undefined,
    firstDay,
    lastDay,
  };
}

function checkMonth(text: string, monthText: string | undefined, dayText: string | undefined): void {
  if (dayText === '00') throw new DateError(text, { reason: 'day-zero' });
  if (monthText === undefined || numbersFitting(monthText, 12).length > 0) return;
  if (!SUB_YEAR_GROUPINGS.has(Number(monthText)))
    throw new DateError(text, { reason: 'month', month: monthText });
  if (dayText !== undefined) throw new DateError(text, { reason: 'day-after-grouping' });
}

function yearBounds(yearText: string): [number, number] {
  const one = Number(yearText.replaceAll('X', '0'));
  const other = Number(yearText.replaceAll('X', '9'));
  // Number('-0000') is −0, which no one must ever see.
  return yearText.startsWith('-') ? [other + 0, one + 0] : [one, other];
}

function groupingBounds(
  yearText: string,
  grouping: { firstMonth: number; months: number },
): [number, number] {
  const [year, lastYear] = yearBounds(yearText);
  const after = grouping.firstMonth + grouping.months;
  return [
    dayNumber(year, grouping.firstMonth, 1),
    dayNumber(after > 12 ? lastYear + 1 : lastYear, ((after - 1) % 12) + 1, 1) - 1,
  ];
}

function calendarBounds(text: string, year: string, month: string, day: string): [number, number] {
  const months = numbersFitting(month, 12);
  const days = numbersFitting(day, 31);
  const first = firstFit(matchingYears(year, 'upwards'), months, days);
  const last = firstFit(matchingYears(year, 'downwards'), months.toReversed(), days.toReversed());
  if (first === undefined || last === undefined) throw new DateError(text, { reason: 'no-such-day' });
  return [first, last];
}

function firstFit(
  years: Iterable<number>,
  months: readonly number[],
  days: readonly number[],
): number | undefined {
  for (const year of years) {
    for (const month of months) {
      const day = days.find((one) => one <= daysInMonth(year, month));
      if (day !== undefined) return dayNumber(year, month, day);
    }
  }
  return undefined;
}
