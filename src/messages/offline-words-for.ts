import { ar } from './offline/ar.ts';
import { en } from './offline/en.ts';
import { fr } from './offline/fr.ts';
import { inLanguage } from './in-language.ts';
import type { OfflineWords } from './offline-words.ts';

const catalogues = { ar, en, fr };

/** The words of reading without a network for a BCP 47 tag, chosen as `messagesFor` chooses. */
export function offlineWordsFor(tag: string): OfflineWords {
  return inLanguage(catalogues, tag);
}
