import { decline } from './decline.ts';
import type { DateForm, DateName, DateWords } from './date-words.ts';
import type { DateEnd } from './event-date.ts';
import { nameYears } from './name-years.ts';
import { SUB_YEAR_GROUPINGS } from './sub-year-groupings.ts';

/** What a range says once, with its second date: the year, the month and year, or the noun or era after a number. */
export type Omission = 'nothing' | 'year' | 'month' | 'noun';

/** The date as a noun, with an empty head when not one of its parts is known. */
export function nameDate(
  end: DateEnd,
  words: DateWords,
  form: DateForm,
  omission: Omission = 'nothing',
): DateName {
  if (end.grouping !== undefined) return nameGrouping(end, end.grouping, words, form);
  if (end.day !== undefined && end.month === undefined)
    return words.dayOfUnknownMonth(end.day, yearAfter(end, words, form));
  if (end.month === undefined) return nameYears(end, words, form, omission === 'noun');
  const isYearUnknown = end.unspecified?.year !== undefined;
  const month = words.months[form === 'long' ? 'long' : 'short'][end.month - 1]!;
  const isYearLess = omission !== 'nothing' || (form === 'tick' && end.day !== undefined);
  const year = isYearLess ? '' : yearAfter(end, words, form);
  if (end.day === undefined) {
    const isSome = isYearUnknown && year !== '';
    return {
      head: join(isSome ? words.mend(words.someMonthHead.replace('{}', month)) : month, year),
      article: isSome ? words.someMonth : 'none',
    };
  }
  const day = words.dayOfMonth(end.day);
  return {
    head: withTime(omission === 'month' ? day : join(day, month, year), end, words, form),
    article: isYearUnknown ? words.someDay : 'day',
  };
}

function join(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function yearAfter(end: DateEnd, words: DateWords, form: DateForm): string {
  if (end.unspecified?.year === undefined) return words.yearAfterMonth(end.year);
  const years = nameYears(end, words, form, false);
  return years.head === '' ? '' : decline(years, words.withinYears, words);
}

function withTime(
  day: string,
  { time, precision, approximate }: DateEnd,
  words: DateWords,
  form: DateForm,
): string {
  if (!time) return day;
  const clock = words.time(time.secondOfDay, precision);
  if (approximate) return words.atAround(day, clock);
  return form === 'long' ? words.at(day, clock) : `${day}${words.comma}${clock}`;
}

function nameGrouping(end: DateEnd, code: number, words: DateWords, form: DateForm): DateName {
  const grouping = SUB_YEAR_GROUPINGS.get(code)!;
  const endsNextYear = grouping.firstMonth + grouping.months > 13 && end.unspecified?.year === undefined;
  const years = endsNextYear && end.year > 0 ? `${end.year}–${end.year + 1}` : yearAfter(end, words, form);
  return words.grouping(grouping, years, form);
}
