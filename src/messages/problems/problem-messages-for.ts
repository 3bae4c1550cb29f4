import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { inLanguage } from '../in-language.ts';
import type { ProblemMessages } from './problem-messages.ts';

const catalogues = { ar, en, fr };

/** The sentences of the check for a BCP 47 tag, else in French. */
export function problemMessages(tag: string): ProblemMessages {
  return inLanguage(catalogues, tag);
}
