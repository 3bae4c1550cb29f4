import { civilDate, weekdayOf } from './day-number.ts';
import type { DateWords } from './date-words.ts';
import { wordsFor } from './words-for.ts';

/** How much of a day a tick or a rail says; see the table below, for 27 July 2024 in French. */
export type DayForm = 'long' | 'short' | 'tick' | 'month' | 'year' | 'weekday-tick';

interface Day {
  readonly weekday: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const forms: Readonly<Record<DayForm, (day: Day, words: DateWords) => string>> = {
  // samedi 27 juillet 2024
  long: ({ weekday, day, month, year }, words) =>
    `${words.weekdays.long[weekday]} ${words.dayOfMonth(day)} ${words.months.long[month - 1]} ${words.yearAfterMonth(year)}`,
  // 27 juil. 2024
  short: ({ day, month, year }, words) =>
    `${words.dayOfMonth(day)} ${words.months.short[month - 1]} ${words.yearAfterMonth(year)}`,
  // 27 juil.
  tick: ({ day, month }, words) => `${words.dayOfMonth(day)} ${words.months.short[month - 1]}`,
  // juil. 2024
  month: ({ month, year }, words) => `${words.months.short[month - 1]} ${words.yearAfterMonth(year)}`,
  // 2024
  year: ({ year }, words) => words.yearAfterMonth(year),
  // sam. 27 juil.
  'weekday-tick': ({ weekday, day, month }, words) =>
    `${words.weekdays.short[weekday]} ${words.dayOfMonth(day)} ${words.months.short[month - 1]}`,
};

/** Says a day number in words, in French, English or Arabic, or the nearest of them by `languageChain`. */
export function formatDay(dayNumber: number, language: string, form: DayForm): string {
  return forms[form]({ weekday: weekdayOf(dayNumber), ...civilDate(dayNumber) }, wordsFor(language));
}
