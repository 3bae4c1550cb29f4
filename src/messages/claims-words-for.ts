import { ar } from './claims/ar.ts';
import { en } from './claims/en.ts';
import { fr } from './claims/fr.ts';
import { inLanguage } from './in-language.ts';
import type { ClaimsWords } from './claims-words.ts';

const catalogues = { ar, en, fr };

/** The words of the pages of claims for a BCP 47 tag, chosen as `messagesFor` chooses. */
export function claimsWordsFor(tag: string): ClaimsWords {
  return inLanguage(catalogues, tag);
}
