import { ar } from './periods/ar.ts';
import { en } from './periods/en.ts';
import { fr } from './periods/fr.ts';
import { inLanguage } from './in-language.ts';
import type { PeriodsWords } from './periods-words.ts';

const catalogues = { ar, en, fr };

/** The words of the pages of periods for a BCP 47 tag, chosen as `messagesFor` chooses. */
export function periodsWordsFor(tag: string): PeriodsWords {
  return inLanguage(catalogues, tag);
}
