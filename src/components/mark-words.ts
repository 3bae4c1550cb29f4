import { formatDate } from '../dates/format-date.ts';
import { claimsWordsFor } from '../messages/claims-words-for.ts';
import { correctionsWordsFor } from '../messages/corrections-words-for.ts';
import { messagesFor } from '../messages/messages-for.ts';
import type { TimelineEvent } from '../model/event.ts';
import { isContested } from '../model/is-contested.ts';
import { nameOfSource } from '../model/name-of-source.ts';
import type { Timeline } from '../model/timeline.ts';

/** What a mark of the frise says: the title, the date, that it is contested, and which other dates who gives for it. */
export function markWords(timeline: Timeline, event: TimelineEvent, date: string | undefined): string {
  const { language, sources, zone } = timeline;
  let words = event.title;
  if (date !== undefined) words += `, ${date}`;
  if (isContested(event)) words += `, ${claimsWordsFor(language).contested}`;
  for (const { date: other, source } of event.datesElsewhere) {
    const known = sources.get(source);
    const label = messagesFor(language).record.accordingTo(known ? nameOfSource(known) : source);
    words += `, ${correctionsWordsFor(language).before(label)}${formatDate(other, language, 'long', zone)}`;
  }
  return words;
}
