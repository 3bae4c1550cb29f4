import { formatDate } from '../dates/format-date.ts';
import type { Period } from '../layout/period.ts';
import { periodsWordsFor } from '../messages/periods-words-for.ts';
import { partTitle } from './part-title.ts';

/** What a period is called: "dans les années 1970", "27 juillet 2024, page 2"; as one of several, "années 1970". */
export function periodName(
  { date, part }: Pick<Period, 'date' | 'part'>,
  language: string,
  form: 'long' | 'short' = 'short',
): string {
  if (date === undefined) return periodsWordsFor(language).whole;
  return partTitle(formatDate(date, language, form), part, language);
}
