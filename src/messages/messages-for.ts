import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { inLanguage } from './in-language.ts';
import type { Messages } from './messages.ts';

const catalogues = { ar, en, fr };

/** The interface's words for a BCP 47 tag: of the tag itself, else of its language (`fr-ML` → `fr`), else French, the language of the first timelines. */
export function messagesFor(tag: string): Messages {
  return inLanguage(catalogues, tag);
}
