import { civilDate, daysInMonth } from './day-number.ts';
import { edtfText, edtfYear } from './edtf-text.ts';
import type { DateEnd, EventDate } from './event-date.ts';

export type DateWarningCode = 'first-of-year' | 'first-of-month' | 'midnight' | 'season';

/** A precision that the source may not have, and the more honest form of the whole date, in EDTF. */
export interface DateWarning {
  readonly code: DateWarningCode;
  readonly suggestion: string;
}

/**
 * What looks more precise than it is: 1 January and the first of a month, which in many databases stand for "that
 * year" and "that month", unless `hasDateSaid` (the source's own words are quoted); midnight exactly; and seasons,
 * which are others elsewhere. Of sets, and of spans that end with a month, nothing is said: they were written on purpose.
 */
export function dateWarnings(date: EventDate, hasDateSaid: boolean): readonly DateWarning[] {
  const { kind, start, end, text } = date;
  if (kind === 'moment') return warningsOf(start!, hasDateSaid, (honest) => honest.join('..'), '[', ']');
  if (kind !== 'span') return [];
  const [from = '', to = ''] = text.split('/');
  const isExcused = hasDateSaid || (end !== undefined && isLastOfMonth(end));
  return [
    ...(start ? warningsOf(start, isExcused, (honest) => `${honest[0]}/${to}`) : []),
    ...(end ? warningsOf(end, isExcused, (honest) => `${from}/${honest.at(-1)}`) : []),
  ];
}

/** `place` puts the honest date, or its first and last month, into the whole text. */
function warningsOf(
  end: DateEnd,
  isExcused: boolean,
  place: (honest: readonly string[]) => string,
  opening = '',
  closing = '',
): readonly DateWarning[] {
  const { precision, month, day, time, unspecified, approximate, uncertain } = end;
  if (unspecified) return [];
  const year = edtfYear(end.year);
  if (precision === 'season')
    return [
      { code: 'season', suggestion: opening + place([end.firstDay, end.lastDay].map(monthOf)) + closing },
    ];
  if (time) {
    const isMidnight = time.secondOfDay === 0 && precision !== 'hour';
    return isMidnight ? [{ code: 'midnight', suggestion: place([edtfText(year, month!, day!)]) }] : [];
  }
  if (day !== 1 || isExcused || approximate || uncertain) return [];
  if (month === 1) return [{ code: 'first-of-year', suggestion: place([year]) }];
  return [{ code: 'first-of-month', suggestion: place([edtfText(year, month!)]) }];
}

function monthOf(dayNumber: number): string {
  const { year, month } = civilDate(dayNumber);
  return edtfText(edtfYear(year), month);
}

function isLastOfMonth({ year, month, day }: DateEnd): boolean {
  return month !== undefined && day === daysInMonth(year, month);
}
