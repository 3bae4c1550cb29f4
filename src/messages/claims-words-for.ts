import { ar } from './claims/ar.ts';
import { en } from './claims/en.ts';
import { fr } from './claims/fr.ts';
import type { ClaimsWords } from './claims-words.ts';

const catalogues: Readonly<Record<string, ClaimsWords>> = { ar, en, fr };

/** The words of the pages of claims for a BCP 47 tag, chosen as `messagesFor` chooses. */
export function claimsWordsFor(tag: string): ClaimsWords {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return (Object.hasOwn(catalogues, language) ? catalogues[language] : undefined) ?? fr;
}
