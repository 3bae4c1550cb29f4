import { ar } from './actors/ar.ts';
import { en } from './actors/en.ts';
import { fr } from './actors/fr.ts';
import { inLanguage } from './in-language.ts';
import type { ActorsWords } from './actors-words.ts';

const catalogues = { ar, en, fr };

/** The words of the pages of actors for a BCP 47 tag, chosen as `messagesFor` chooses. */
export function actorsWordsFor(tag: string): ActorsWords {
  return inLanguage(catalogues, tag);
}
