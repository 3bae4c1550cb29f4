import { ar } from './corrections/ar.ts';
import { en } from './corrections/en.ts';
import { fr } from './corrections/fr.ts';
import { inLanguage } from './in-language.ts';
import type { CorrectionsWords } from './corrections-words.ts';

const catalogues = { ar, en, fr };

/** The words of corrections for a BCP 47 tag, chosen as `messagesFor` chooses. */
export function correctionsWordsFor(tag: string): CorrectionsWords {
  return inLanguage(catalogues, tag);
}
