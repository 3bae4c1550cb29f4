import type { FriseViewWords } from './frise-view-words.ts';
import { ar } from './frise-view/ar.ts';
import { en } from './frise-view/en.ts';
import { fr } from './frise-view/fr.ts';

const catalogues: Readonly<Record<string, FriseViewWords>> = { ar, en, fr };

/** The words of the frise's controls for a BCP 47 tag, chosen as `messagesFor` chooses. */
export function friseViewWordsFor(tag: string): FriseViewWords {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return (Object.hasOwn(catalogues, language) ? catalogues[language] : undefined) ?? fr;
}
