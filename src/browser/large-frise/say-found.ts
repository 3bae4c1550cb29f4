import { sayCount } from '../say-count.ts';
import type { LargeSpeech } from './large-speech.ts';

interface Found {
  readonly count: number;
  /** Of how many events something is known, and how many there are. */
  readonly known: number;
  readonly all: number;
}

/** How many events pass the filters, and among how many where not all are there. */
export function sayFound({ count, known, all }: Found, words: LargeSpeech): string {
  const language = document.documentElement.lang;
  const found = count === 0 ? words.noneFound : sayCount(count, words.found, language);
  if (known >= all) return found;
  return found + words.comma + words.amongLoaded.replace('{events}', sayCount(known, words.events, language));
}
