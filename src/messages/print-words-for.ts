import { ar } from './print/ar.ts';
import { en } from './print/en.ts';
import { fr } from './print/fr.ts';
import { inLanguage } from './in-language.ts';
import type { PrintWords } from './print-words.ts';

const catalogues = { ar, en, fr };

/** The words that only paper bears for a BCP 47 tag, chosen as `messagesFor` chooses. */
export function printWordsFor(tag: string): PrintWords {
  return inLanguage(catalogues, tag);
}
