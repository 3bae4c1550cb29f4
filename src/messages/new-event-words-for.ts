import { ar } from './new-event/ar.ts';
import { en } from './new-event/en.ts';
import { fr } from './new-event/fr.ts';
import { inLanguage } from './in-language.ts';
import type { NewEventWords } from './new-event-words.ts';

const catalogues = { ar, en, fr };

/** The words of `npm run new` for a BCP 47 tag, chosen as `messagesFor` chooses. */
export function newEventWordsFor(tag: string): NewEventWords {
  return inLanguage(catalogues, tag);
}
