import { ar } from './periods/ar.ts';
import { en } from './periods/en.ts';
import { fr } from './periods/fr.ts';
import type { PeriodsWords } from './periods-words.ts';

const catalogues: Readonly<Record<string, PeriodsWords>> = { ar, en, fr };

/** The words of the pages of periods for a BCP 47 tag, chosen as `messagesFor` chooses. */
export function periodsWordsFor(tag: string): PeriodsWords {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return (Object.hasOwn(catalogues, language) ? catalogues[language] : undefined) ?? fr;
}
