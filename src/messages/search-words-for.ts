import { ar } from './search/ar.ts';
import { en } from './search/en.ts';
import { fr } from './search/fr.ts';
import type { SearchWords } from './search-words.ts';

const catalogues: Readonly<Record<string, SearchWords>> = { ar, en, fr };

/** The words of the search for a BCP 47 tag, chosen as `messagesFor` chooses. */
export function searchWordsFor(tag: string): SearchWords {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return (Object.hasOwn(catalogues, language) ? catalogues[language] : undefined) ?? fr;
}
