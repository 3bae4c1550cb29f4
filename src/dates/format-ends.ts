import type { DateForm } from './date-words.ts';
import type { DateEnd, EventDate } from './event-date.ts';
import { formatDate } from './format-date.ts';
import { formatMoment } from './format-moment.ts';
import { formatPartlyKnown } from './format-partly-known.ts';
import { wordsFor } from './words-for.ts';

/** In words; undefined where nothing is written for that end. */
export interface EndsInWords {
  readonly start: string | undefined;
  readonly end: string | undefined;
}

/** Says the two ends of a stretch, each as a date by itself; of any other date the whole as its start. As `formatDate`. */
export function formatEnds(date: EventDate, language: string, form: DateForm, zone?: string): EndsInWords {
  if (date.kind !== 'span') return { start: formatDate(date, language, form, zone), end: undefined };
  const manner = { words: wordsFor(language), form, zone };
  const say = (end: DateEnd | undefined): string | undefined =>
    end && (formatPartlyKnown(end, manner) ?? formatMoment(end, manner));
  return { start: say(date.start), end: say(date.end) };
}
