import type { EventDate } from '../dates/event-date.ts';
import { printDate } from '../dates/print-date.ts';

const known = String.raw`-?\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-\d{2})?)?`;
const partlyKnown = String.raw`\d{3}X|\d{2}XX|\d{4}-XX(?:-XX)?|\d{4}-\d{2}-XX`;
const one = `(?:${partlyKnown}|${known})[?~%]?`;
const upToLevel1 = new RegExp(`^(?:${one}|(?:${one}|\\.\\.)?/(?:${one}|\\.\\.)?)$`);
const time = /T\d\d(?::\d\d){0,2}(?:Z|[+-]\d\d:\d\d)?/g;

/**
 * A date as biblatex reads it in its fields of dates: EDTF levels 0 and 1 (biblatex manual, “Date and Time
 * Specifications”), to the day. Undefined for what only level 2 can write, and for years of more than four digits:
 * their words go into a note.
 */
export function biblatexDate(date: EventDate): string | undefined {
  const text = printDate(date).replaceAll(time, '');
  return upToLevel1.test(text) ? text : undefined;
}
