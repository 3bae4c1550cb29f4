import { ar } from './tolls/ar.ts';
import { en } from './tolls/en.ts';
import { fr } from './tolls/fr.ts';
import { inLanguage } from './in-language.ts';
import type { TollWords } from './toll-words.ts';

const catalogues = { ar, en, fr };

/** The words of tolls for a BCP 47 tag, chosen as `messagesFor` chooses. */
export function tollWordsFor(tag: string): TollWords {
  return inLanguage(catalogues, tag);
}
