import type { DateForm } from './date-words.ts';
import type { EventDate } from './event-date.ts';
import { formatMoment } from './format-moment.ts';
import { formatPartlyKnown } from './format-partly-known.ts';
import { formatSet } from './format-set.ts';
import { formatSpan } from './format-span.ts';
import type { Manner } from './manner.ts';
import { wordsFor } from './words-for.ts';

/**
 * Says a date in words, in French, English or Arabic, or the nearest of them by `languageChain`. It answers "when?" by
 * itself and begins in lower case. `long` names the weekday of an exact day; `short` abbreviates and drops prepositions;
 * `tick` also drops the year of a day. `zone` names the zone (IANA) of times written without an offset.
 */
export function formatDate(date: EventDate, language: string, form: DateForm, zone?: string): string {
  const manner = mannerOf(language, form, zone);
  const words = manner.said.get(date) ?? sayDate(date, manner);
  manner.said.set(date, words);
  return words;
}

interface KnownManner extends Manner {
  readonly language: string;
  /** What has been said already: a date stands on its event's page, on those around it, and in every list. */
  readonly said: WeakMap<EventDate, string>;
}

/** Few: a site has one language and one zone, or nearly. */
const manners: KnownManner[] = [];

function mannerOf(language: string, form: DateForm, zone: string | undefined): KnownManner {
  for (const manner of manners)
    if (manner.form === form && manner.zone === zone && manner.language === language) return manner;
  const manner = { language, words: wordsFor(language), form, zone, said: new WeakMap<EventDate, string>() };
  manners.push(manner);
  return manner;
}

function sayDate(date: EventDate, manner: Manner): string {
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
