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
  const { accordingTo } = messagesFor(language).record;
  const { before } = correctionsWordsFor(language);
  const others = event.datesElsewhere.map(({ date: other, source }) => {
    const known = sources.get(source);
    const label = accordingTo(known ? nameOfSource(known) : source);
    return before(label) + formatDate(other, language, 'long', zone);
  });
  return [
    event.title,
    ...(date === undefined ? [] : [date]),
    ...(isContested(event) ? [claimsWordsFor(language).contested] : []),
    ...others,
  ].join(', ');
}
