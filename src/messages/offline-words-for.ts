import type { OfflineWords } from './offline-words.ts';
import { ar } from './offline/ar.ts';
import { en } from './offline/en.ts';
import { fr } from './offline/fr.ts';

const catalogues: Readonly<Record<string, OfflineWords>> = { ar, en, fr };

/** The words of reading without a network for a BCP 47 tag, chosen as `messagesFor` chooses. */
export function offlineWordsFor(tag: string): OfflineWords {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return (Object.hasOwn(catalogues, language) ? catalogues[language] : undefined) ?? fr;
}
