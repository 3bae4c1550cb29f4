import { sayToll } from '../components/say-toll.ts';
import { searchDocument } from '../exports/search-document.ts';
import type { SearchWords } from '../exports/search-words.ts';
import { periodsOfDate, searchPeriods } from '../layout/search-periods.ts';
import { messagesFor } from '../messages/messages-for.ts';
import { eventPath } from '../model/event-path.ts';
import type { Timeline } from '../model/timeline.ts';

/** What the search reads of one event, and where it leads who finds it. */
export interface IndexedDocument {
  /** From the top of the site: `/events/ar-men/`, or `/periods/1881/#e-ar-men` where several are told on a page. */
  readonly url: string;
  /** HTML. */
  readonly content: string;
}

/** The documents of all events, in time order, each made when it is asked for: all at once can be hundreds of megabytes. */
export function* searchDocuments(timeline: Timeline): Generator<IndexedDocument> {
  const { event, record } = messagesFor(timeline.language);
  const words: SearchWords = { ...event, ...record, toll: (toll) => sayToll(timeline, toll) };
  const all = searchPeriods(timeline);
  for (const each of timeline.events) {
    const periods = periodsOfDate(all, each.date);
    yield {
      url: `/${eventPath(timeline, each.id)}`,
      content: searchDocument(timeline, each, { periods, words }),
    };
  }
}
