import { eventPagesWordsFor } from '../messages/event-pages-words-for.ts';
import { MOST_FILES } from '../model/event-pages.ts';
import type { StoredTimeline } from './stored-timeline.ts';

/** What the number of events means for the site's files, for who builds it; undefined where hosts take a page for each. */
export function explainEventPages({
  records: [records],
  events,
  eventPages: { are, files },
}: StoredTimeline): string | undefined {
  if (files < MOST_FILES) return undefined;
  const words = eventPagesWordsFor(records.data.timeline.language);
  return are === 'together'
    ? words.together(events.length, files, MOST_FILES)
    : words.tooManyFiles(files, MOST_FILES);
}
