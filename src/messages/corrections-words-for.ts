import { ar } from './corrections/ar.ts';
import { en } from './corrections/en.ts';
import { fr } from './corrections/fr.ts';
import type { CorrectionsWords } from './corrections-words.ts';

const catalogues: Readonly<Record<string, CorrectionsWords>> = { ar, en, fr };

/** The words of corrections for a BCP 47 tag, chosen as `messagesFor` chooses. */
export function correctionsWordsFor(tag: string): CorrectionsWords {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return (Object.hasOwn(catalogues, language) ? catalogues[language] : undefined) ?? fr;
}
