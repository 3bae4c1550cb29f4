import type { FriseViewWords } from './frise-view-words.ts';
import { ar } from './frise-view/ar.ts';
import { en } from './frise-view/en.ts';
import { fr } from './frise-view/fr.ts';
import { inLanguage } from './in-language.ts';

const catalogues = { ar, en, fr };

/** The words of the frise's controls for a BCP 47 tag, chosen as `messagesFor` chooses. */
export function friseViewWordsFor(tag: string): FriseViewWords {
  return inLanguage(catalogues, tag);
}
