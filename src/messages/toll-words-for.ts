import { ar } from './tolls/ar.ts';
import { en } from './tolls/en.ts';
import { fr } from './tolls/fr.ts';
import type { TollWords } from './toll-words.ts';

const catalogues: Readonly<Record<string, TollWords>> = { ar, en, fr };

/** The words of tolls for a BCP 47 tag, chosen as `messagesFor` chooses. */
export function tollWordsFor(tag: string): TollWords {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return (Object.hasOwn(catalogues, language) ? catalogues[language] : undefined) ?? fr;
}
