import { daysInMonth, dayNumber } from './day-number.ts';
import { DateError } from './date-error.ts';
import type { DateEnd, Precision } from './event-date.ts';
import { qualify } from './qualify.ts';
import { readUnspecified } from './read-unspecified.ts';
import { SUB_YEAR_GROUPINGS } from './sub-year-groupings.ts';
import { unitLength } from './unit-length.ts';

const pattern =
  /^([?~%]?)(-?[\dX]{4})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?$/;

/**
 * Reads `1985`, `1985-04`, `1985-04-12`, `2001-21`, negative years, signs on any part and X for any digit.
 * Undefined when the text has another form; throws `DateError` when it has this one and is not in the calendar.
 */
export function readCalendarDate(text: string): DateEnd | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [, leftOfYear, year = '', rightOfYear, leftOfMonth, month, rightOfMonth, leftOfDay, day, rightOfDay] =
    match;
  if (year === '-0000') throw new DateError(text, { reason: 'negative-zero' });
  const signs: [string, string][] = [[leftOfYear!, rightOfYear!]];
  if (month !== undefined) signs.push([leftOfMonth!, rightOfMonth!]);
  if (day !== undefined) signs.push([leftOfDay!, rightOfDay!]);
  const read = text.includes('X')
    ? readUnspecified(text, year, month, day)
    : readWhole(text, Number(year), month, day);
  const { approximate, uncertain, parts, loosest } = qualify(signs);
  const unit = loosest?.part === undefined ? read.precision : precisionOf(loosest.part, read);
  return {
    ...read,
    approximate,
    uncertain,
    partQualifiers: parts,
    slackDays: (loosest?.units ?? 0) * unitLength(unit, read.lastYear - read.year + 1),
  };
}

/** The date itself, before what is said against it. */
export type ReadParts = Omit<DateEnd, 'approximate' | 'uncertain' | 'partQualifiers' | 'slackDays'>;

// The unit in which an approximate part is off: of the last part written, the precision of the whole.
function precisionOf(part: 'year' | 'month' | 'day', read: ReadParts): Precision {
  const isLast =
    part === 'day' ||
    (part === 'month' && read.precision !== 'day') ||
    !/^(day|month|season|qua|sem)/.test(read.precision);
  return isLast ? read.precision : part;
}

function readWhole(
  text: string,
  year: number,
  monthText: string | undefined,
  dayText: string | undefined,
): ReadParts {
  const base = { year, lastYear: year, grouping: undefined, time: undefined, unspecified: undefined };
  const extra = { estimatedYear: undefined };
  if (monthText === undefined) {
    const firstDay = dayNumber(year, 1, 1);
    const lastDay = dayNumber(year, 12, 31);
    return { precision: 'year', ...base, month: undefined, day: undefined, ...extra, firstDay, lastDay };
  }
  const month = Number(monthText);
  if (month < 1 || month > 12) return readGrouping(text, year, month, monthText, dayText);
  const last = daysInMonth(year, month);
  if (dayText === undefined) {
    const firstDay = dayNumber(year, month, 1);
    return {
      precision: 'month',
      ...base,
      month,
      day: undefined,
      ...extra,
      firstDay,
      lastDay: firstDay + last - 1,
    };
  }
  const day = Number(dayText);
  if (day === 0) throw new DateError(text, { reason: 'day-zero' });
  if (day > last) throw new DateError(text, { reason: 'day', day: dayText, month, year, last });
  const firstDay = dayNumber(year, month, day);
  return { precision: 'day', ...base, month, day, ...extra, firstDay, lastDay: firstDay };
}

function readGrouping(
  text: string,
  year: number,
  code: number,
  monthText: string,
  dayText: string | undefined,
): ReadParts {
  const grouping = SUB_YEAR_GROUPINGS.get(code);
  if (grouping === undefined) throw new DateError(text, { reason: 'month', month: monthText });
  if (dayText !== undefined) throw new DateError(text, { reason: 'day-after-grouping' });
  const { firstMonth, months } = grouping;
  const afterYear = firstMonth + months > 12 ? year + 1 : year;
  const afterMonth = ((firstMonth + months - 1) % 12) + 1;
  return {
    precision: grouping.precision,
    year,
    lastYear: year,
    month: undefined,
    day: undefined,
    grouping: code,
    time: undefined,
    unspecified: undefined,
    estimatedYear: undefined,
    firstDay: dayNumber(year, firstMonth, 1),
    lastDay: dayNumber(afterYear, afterMonth, 1) - 1,
  };
}
