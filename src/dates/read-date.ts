import type { EventDate } from './event-date.ts';
import { momentOf } from './moment-of.ts';
import { readEnd } from './read-end.ts';
import { readInterval } from './read-interval.ts';
import { readSet } from './read-set.ts';

/** Reads EDTF. Throws `DateError` without guesses, so that guesses can be checked with it. */
export function readDate(text: string): EventDate {
  if (/^[[{]|[\]}]$/.test(text)) return readSet(text);
  if (text.includes('/')) return readInterval(text);
  return momentOf(text, readEnd(text));
}
