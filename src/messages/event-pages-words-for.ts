import type { EventPagesWords } from './event-pages-words.ts';
import { ar } from './event-pages/ar.ts';
import { en } from './event-pages/en.ts';
import { fr } from './event-pages/fr.ts';
import { inLanguage } from './in-language.ts';

const catalogues = { ar, en, fr };

/** The words about events without a page of their own for a BCP 47 tag, chosen as `messagesFor` chooses. */
export function eventPagesWordsFor(tag: string): EventPagesWords {
  return inLanguage(catalogues, tag);
}
