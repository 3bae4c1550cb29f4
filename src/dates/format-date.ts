import type { DateForm } from './date-words.ts';
import type { EventDate } from './event-date.ts';
import { formatMoment } from './format-moment.ts';
import { formatPartlyKnown } from './format-partly-known.ts';
import { formatSet } from './format-set.ts';
import { formatSpan } from './format-span.ts';
import { wordsFor } from './words-for.ts';

/**
 * Says a date in words, in French, English or Arabic, or the nearest of them by `languageChain`. It answers "when?" by
 * itself and begins in lower case. `long` names the weekday of an exact day; `short` abbreviates and drops prepositions;
 * `tick` also drops the year of a day. `zone` names the zone (IANA) of times written without an offset.
 */
export function formatDate(date: EventDate, language: string, form: DateForm, zone?: string): string {
  const manner = { words: wordsFor(language), form, zone };
  switch (date.kind) {
    case 'moment':
      return formatPartlyKnown(date.end!, manner) ?? formatMoment(date.end!, manner);
    case 'span':
      return formatSpan(date, manner);
    case 'one-of':
    case 'all-of':
      return formatSet(date, manner);
  }
}
