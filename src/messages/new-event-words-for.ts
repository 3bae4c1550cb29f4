import { ar } from './new-event/ar.ts';
import { en } from './new-event/en.ts';
import { fr } from './new-event/fr.ts';
import type { NewEventWords } from './new-event-words.ts';

const catalogues: Readonly<Record<string, NewEventWords>> = { ar, en, fr };

/** The words of `npm run new` for a BCP 47 tag, chosen as `messagesFor` chooses. */
export function newEventWordsFor(tag: string): NewEventWords {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return (Object.hasOwn(catalogues, language) ? catalogues[language] : undefined) ?? fr;
}
