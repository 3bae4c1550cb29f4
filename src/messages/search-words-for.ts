import { ar } from './search/ar.ts';
import { en } from './search/en.ts';
import { fr } from './search/fr.ts';
import { inLanguage } from './in-language.ts';
import type { SearchWords } from './search-words.ts';

const catalogues = { ar, en, fr };

/** The words of the search for a BCP 47 tag, chosen as `messagesFor` chooses. */
export function searchWordsFor(tag: string): SearchWords {
  return inLanguage(catalogues, tag);
}
