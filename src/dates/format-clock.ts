import { formatDay } from './format-day.ts';
import { wordsFor } from './words-for.ts';

/**
 * Says a time of day for a tick: "14 h 50", "14:50". With a day number, that day stands before it: "27 juil. 2024 à
 * 14 h 50". In French, English or Arabic, or the nearest of them by `languageChain`.
 */
export function formatClock(minuteOfDay: number, language: string, day?: number): string {
  const words = wordsFor(language);
  const time = words.time(minuteOfDay * 60, 'minute');
  return day === undefined ? time : words.at(formatDay(day, language, 'short'), time);
}
