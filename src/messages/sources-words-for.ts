import { ar } from './sources/ar.ts';
import { en } from './sources/en.ts';
import { fr } from './sources/fr.ts';
import type { SourcesWords } from './sources-words.ts';

const catalogues: Readonly<Record<string, SourcesWords>> = { ar, en, fr };

/** The words of sources for a BCP 47 tag, chosen as `messagesFor` chooses. */
export function sourcesWordsFor(tag: string): SourcesWords {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return (Object.hasOwn(catalogues, language) ? catalogues[language] : undefined) ?? fr;
}
