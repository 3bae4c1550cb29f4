import { ar } from './sources/ar.ts';
import { en } from './sources/en.ts';
import { fr } from './sources/fr.ts';
import { inLanguage } from './in-language.ts';
import type { SourcesWords } from './sources-words.ts';

const catalogues = { ar, en, fr };

/** The words of sources for a BCP 47 tag, chosen as `messagesFor` chooses. */
export function sourcesWordsFor(tag: string): SourcesWords {
  return inLanguage(catalogues, tag);
}
