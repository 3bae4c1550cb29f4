import { weekdayOf } from './day-number.ts';
import { decline } from './decline.ts';
import type { Case } from './date-words.ts';
import type { DateEnd } from './event-date.ts';
import { isApproximateWhole, isUncertainWhole } from './is-qualified-whole.ts';
import type { Manner } from './manner.ts';
import { type Omission, nameDate } from './name-date.ts';
import { doubtNote, noteDate, withNotes } from './note-date.ts';

// The Gregorian calendar's first whole year: before it, its weekdays are nobody's.
const firstYearOfWeekdays = 1583;

/** One date by itself, with its notes: `vers juin 2004`, `jeudi 1er août 2024`, `en 1984 (date incertaine)`. */
export function formatMoment(end: DateEnd, manner: Manner, grammaticalCase: Case = 'alone'): string {
  const { words, form } = manner;
  const text =
    form === 'long' && grammaticalCase === 'alone' && hasWeekday(end)
      ? `${words.weekdays.long[weekdayOf(end.firstDay)]} ${nameDate(end, words, form).head}`
      : declineDate(end, grammaticalCase, manner);
  return withNotes(
    text,
    [...noteDate(end, manner), ...doubtNote(isUncertainWhole(end), 'one', manner)],
    manner,
  );
}

/** The date in a case, without its notes; empty when no part of it is known. */
export function declineDate(
  end: DateEnd,
  grammaticalCase: Case,
  { words, form }: Manner,
  omission: Omission = 'nothing',
  isAround: boolean = isApproximateWhole(end),
): string {
  const name = nameDate(end, words, form, omission);
  return name.head === '' ? '' : decline(name, grammaticalCase, words, isAround, form);
}

function hasWeekday(end: DateEnd): boolean {
  if (end.approximate || end.uncertain || end.unspecified) return false;
  return end.firstDay === end.lastDay && end.year >= firstYearOfWeekdays;
}
