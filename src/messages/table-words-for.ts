import { ar } from './table/ar.ts';
import { en } from './table/en.ts';
import { fr } from './table/fr.ts';
import { inLanguage } from './in-language.ts';
import type { TableWords } from './table-words.ts';

const catalogues = { ar, en, fr };

/** The words of the table for a BCP 47 tag, chosen as `messagesFor` chooses. */
export function tableWordsFor(tag: string): TableWords {
  return inLanguage(catalogues, tag);
}
