import type { DateEnd } from './event-date.ts';
import { dayNumber, daysInMonth } from './day-number.ts';
import { formatDates, formatWindow } from './format-set.ts';
import { isApproximateWhole, isUncertainWhole } from './is-qualified-whole.ts';
import type { Manner } from './manner.ts';
import { doubtNote, withNotes } from './note-date.ts';
import { numbersFitting } from './numbers-fitting.ts';

/**
 * A date with a month or a day of which one digit is known: the few dates that fit, or the first and the last of
 * them when they follow one another. `1984-1X` → `entre octobre et décembre 1984`. Undefined for any other date.
 */
export function formatPartlyKnown(end: DateEnd, manner: Manner): string | undefined {
  const { unspecified } = end;
  if (!unspecified || unspecified.year !== undefined) return undefined;
  const { month: monthPattern, day: dayPattern } = unspecified;
  if (!isPartial(monthPattern) && !isPartial(dayPattern)) return undefined;
  // With two parts in doubt at once the list would be long, and the notes say it shorter.
  if (monthPattern !== undefined && (dayPattern !== undefined || end.day !== undefined)) return undefined;
  const fits =
    monthPattern !== undefined
      ? numbersFitting(monthPattern, 12).map((month) => inMonth(end, month))
      : numbersFitting(dayPattern!, daysInMonth(end.year, end.month!)).map((day) => onDay(end, day));
  const first = fits[0]!;
  const last = fits.at(-1)!;
  const isUnbroken = fits.every((one, index) => index === 0 || one.firstDay === fits[index - 1]!.lastDay + 1);
  const text =
    isUnbroken && fits.length > 1
      ? formatWindow(first, last, manner)
      : formatDates(fits, manner.words.or, manner);
  const notes = isApproximateWhole(end) ? [manner.words.approximate] : [];
  return withNotes(text, [...notes, ...doubtNote(isUncertainWhole(end), 'one', manner)], manner);
}

function isPartial(pattern: string | undefined): boolean {
  return pattern !== undefined && pattern !== 'XX';
}

// The signs are said of the whole, not of each date that fits.
const plain = {
  unspecified: undefined,
  approximate: false,
  uncertain: false,
  partQualifiers: undefined,
} as const;

function inMonth(end: DateEnd, month: number): DateEnd {
  const firstDay = dayNumber(end.year, month, 1);
  const lastDay = firstDay + daysInMonth(end.year, month) - 1;
  return { ...end, ...plain, month, firstDay, lastDay };
}

function onDay(end: DateEnd, day: number): DateEnd {
  const firstDay = dayNumber(end.year, end.month!, day);
  return { ...end, ...plain, day, firstDay, lastDay: firstDay };
}
