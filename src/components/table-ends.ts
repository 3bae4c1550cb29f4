import type { DateForm } from '../dates/date-words.ts';
import type { EventDate } from '../dates/event-date.ts';
import { formatEnds } from '../dates/format-ends.ts';
import { tableWordsFor } from '../messages/table-words-for.ts';
import type { Timeline } from '../model/timeline.ts';

/** The ends of a stretch in words, also of an end that has no date; of any other date the whole, as both. */
export function tableEnds(
  date: EventDate,
  { language, zone }: Pick<Timeline, 'language' | 'zone'>,
  form: DateForm,
): { readonly start: string; readonly end: string } {
  const words = tableWordsFor(language);
  const { start, end } = formatEnds(date, language, form, zone);
  const from = start ?? (date.openStart ? words.open : words.unknown);
  if (date.kind !== 'span') return { start: from, end: from };
  return { start: from, end: end ?? (date.openEnd ? words.open : words.unknown) };
}
