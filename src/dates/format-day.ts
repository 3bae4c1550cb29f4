import { civilDate, weekdayOf } from './day-number.ts';
import type { DateWords } from './date-words.ts';
import { wordsFor } from './words-for.ts';

/** How much of a day a tick or a rail says; see the table below, for 27 July 2024 in French. */
export type DayForm = 'long' | 'short' | 'tick' | 'month' | 'year' | 'weekday-tick';

interface Day {
  readonly weekday: number;
  readonly day: string;
  readonly month: number;
  readonly year: string;
  readonly words: DateWords;
}

const forms: Readonly<Record<DayForm, (day: Day) => string>> = {
  // samedi 27 juillet 2024
  long: ({ weekday, day, month, year, words }) =>
    `${words.weekdays.long[weekday]} ${day} ${words.months.long[month - 1]} ${year}`,
  // 27 juil. 2024
  short: ({ day, month, year, words }) => `${day} ${words.months.short[month - 1]} ${year}`,
  // 27 juil.
  tick: ({ day, month, words }) => `${day} ${words.months.short[month - 1]}`,
  // juil. 2024
  month: ({ month, year, words }) => `${words.months.short[month - 1]} ${year}`,
  // 2024
  year: ({ year }) => year,
  // sam. 27 juil.
  'weekday-tick': ({ weekday, day, month, words }) =>
    `${words.weekdays.short[weekday]} ${day} ${words.months.short[month - 1]}`,
};

/** Says a day number in words, in French, English or Arabic, or the nearest of them by `languageChain`. */
export function formatDay(dayNumber: number, language: string, form: DayForm): string {
  const words = wordsFor(language);
  const { year, month, day } = civilDate(dayNumber);
  return forms[form]({
    weekday: weekdayOf(dayNumber),
    day: words.dayOfMonth(day),
    month,
    year: words.yearAfterMonth(year),
    words,
  });
}
