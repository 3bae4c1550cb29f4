import { inLanguage } from './in-language.ts';
import { ar } from './large-frise/ar.ts';
import { en } from './large-frise/en.ts';
import { fr } from './large-frise/fr.ts';
import type { LargeFriseWords } from './large-frise-words.ts';

const catalogues = { ar, en, fr };

/** The words of the frise of a large timeline for a BCP 47 tag, chosen as `messagesFor` chooses. */
export function largeFriseWordsFor(tag: string): LargeFriseWords {
  return inLanguage(catalogues, tag);
}
