import { ar } from './places/ar.ts';
import { en } from './places/en.ts';
import { fr } from './places/fr.ts';
import { inLanguage } from './in-language.ts';
import type { PlacesWords } from './places-words.ts';

const catalogues = { ar, en, fr };

/** The words of places for a BCP 47 tag, chosen as `messagesFor` chooses. */
export function placesWordsFor(tag: string): PlacesWords {
  return inLanguage(catalogues, tag);
}
