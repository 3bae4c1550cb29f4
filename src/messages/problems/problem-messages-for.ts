import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { ProblemMessages } from './problem-messages.ts';

const catalogues: Readonly<Record<string, ProblemMessages>> = { ar, en, fr };

/** The sentences of the check for a BCP 47 tag, else in French. */
export function problemMessages(tag: string): ProblemMessages {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return (Object.hasOwn(catalogues, language) ? catalogues[language] : undefined) ?? fr;
}
