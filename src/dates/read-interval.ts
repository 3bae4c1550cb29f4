import { DateError } from './date-error.ts';
import type { EventDate } from './event-date.ts';
import { readEnd } from './read-end.ts';
import { type Side, spanBetween } from './span-between.ts';

/** Reads `A/B`; each side may be open (`..`) or unknown (nothing). */
export function readInterval(text: string): EventDate {
  const [from = '', to = '', ...others] = text.split('/');
  if (others.length > 0) throw new DateError(text, { reason: 'several-slashes' });
  return spanBetween(text, readSide(from), readSide(to));
}

function readSide(text: string): Side {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  return readEnd(text);
}
