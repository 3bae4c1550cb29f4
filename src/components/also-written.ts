import { messagesFor } from '../messages/messages-for.ts';
import { placesWordsFor } from '../messages/places-words-for.ts';

const lists = new Map<string, Intl.ListFormat>();

/** How else a name is written; undefined when it is not. */
export function alsoWritten(variants: readonly string[], language: string): string | undefined {
  if (variants.length === 0) return undefined;
  // Made once: every event's page shows places, and making one takes longer than all the rest of it.
  const list =
    lists.get(language) ??
    new Intl.ListFormat(placesWordsFor(language).language, { type: 'unit', style: 'short' });
  lists.set(language, list);
  return messagesFor(language).record.alsoWritten(list.format(variants));
}
