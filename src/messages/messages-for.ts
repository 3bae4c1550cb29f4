import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Messages } from './messages.ts';

const catalogues: Readonly<Record<string, Messages>> = { ar, en, fr };

/** The interface's words for a BCP 47 tag: of the tag itself, else of its language (`fr-ML` → `fr`), else French, the language of the first timelines. */
export function messagesFor(tag: string): Messages {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return (Object.hasOwn(catalogues, language) ? catalogues[language] : undefined) ?? fr;
}
