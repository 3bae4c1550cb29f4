import { messagesFor } from '../messages/messages-for.ts';
import { sourcesWordsFor } from '../messages/sources-words-for.ts';

/** How many sources carry an event, and how many of them are known to be independent of each other. */
export function saySources(count: number, independent: number, language: string): string {
  const { meter } = sourcesWordsFor(language);
  if (count === 1) return meter.single;
  if (independent === count) return meter.allIndependent(count);
  const sources = messagesFor(language).record.sourceCount(count);
  return independent < 2 ? meter.noneKnown(sources) : meter.someIndependent(sources, independent);
}
