import { ar } from './places/ar.ts';
import { en } from './places/en.ts';
import { fr } from './places/fr.ts';
import type { PlacesWords } from './places-words.ts';

const catalogues: Readonly<Record<string, PlacesWords>> = { ar, en, fr };

/** The words of places for a BCP 47 tag, chosen as `messagesFor` chooses. */
export function placesWordsFor(tag: string): PlacesWords {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return (Object.hasOwn(catalogues, language) ? catalogues[language] : undefined) ?? fr;
}
