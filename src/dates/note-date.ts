import type { DatePart, DateWords } from './date-words.ts';
import { daysInMonth } from './day-number.ts';
import type { DateEnd, PartQualifiers } from './event-date.ts';
import type { Manner } from './manner.ts';
import { numbersFitting } from './numbers-fitting.ts';

const dateParts: readonly DatePart[] = ['day', 'month', 'year'];

/** What is said after a date in parentheses: parts that are unknown, parts that are qualified, an estimate, the zone. */
export function noteDate(end: DateEnd, { words, form, zone }: Manner): readonly string[] {
  const unknown = unknownParts(end);
  const hasNoName =
    unknown.includes('year') &&
    end.month === undefined &&
    end.day === undefined &&
    end.grouping === undefined;
  if (form === 'tick') return hasNoName ? [words.unknownParts(unknown)] : [];
  const notes: string[] = [];
  if (unknown.length > 0 && (form === 'long' || unknown.includes('year')))
    notes.push(words.unknownParts(unknown));
  if (form === 'long') notes.push(...partlyKnown(end, words));
  if (end.estimatedYear !== undefined) notes.push(words.estimate(words.yearAfterMonth(end.estimatedYear)));
  if (end.partQualifiers && form === 'long') notes.push(...qualifiedParts(end.partQualifiers, words));
  if (end.time) notes.push(...zoneNote(end.time.offsetMinutes, words, zone));
  return notes;
}

/** That a date, or one or both of two, is uncertain: words, or the sign that ends a short form. */
export function doubtNote(
  holds: boolean,
  which: keyof DateWords['uncertain'],
  { words, form }: Manner,
): readonly string[] {
  if (!holds) return [];
  return [form === 'long' ? words.uncertain[which] : words.shortUncertain];
}

/** Adds the notes to a text; where there is no text, they are the text. */
export function withNotes(text: string, notes: readonly string[], { words, form }: Manner): string {
  const isSign = (note: string): boolean => form !== 'long' && note === words.shortUncertain;
  const sign = notes.some(isSign) ? words.shortUncertain : '';
  const spoken = notes.filter((note) => !isSign(note)).join(words.noteSeparator);
  if (spoken === '') return text + sign;
  if (text === '') return spoken + sign;
  // One pair of parentheses after another is no sentence.
  return text.endsWith(')') ? `${text}${sign}${words.comma}${spoken}` : `${text}${sign} (${spoken})`;
}

/** Parts that are written and hold no known digit. */
function unknownParts({ unspecified, precision, day }: DateEnd): DatePart[] {
  if (!unspecified) return [];
  const isUnknown: Readonly<Record<DatePart, boolean>> = {
    year: /^-?XXXX$/.test(unspecified.year ?? ''),
    // The 15th of an unknown month says so itself.
    month: unspecified.month === 'XX' && day === undefined,
    day: unspecified.day === 'XX',
  };
  const unknown = dateParts.filter((part) => isUnknown[part]);
  // "Year unknown" alone, when the year is all that was written; with a month and a day, "date unknown".
  return precision === 'month' && unknown.length === 2 ? dateParts.slice() : unknown;
}

/** The months or days that fit a pattern with one known digit: `1X` → October–December. */
function partlyKnown({ unspecified, year, month }: DateEnd, words: DateWords): string[] {
  const notes: string[] = [];
  if (isPartial(unspecified?.month))
    notes.push(stretch(numbersFitting(unspecified.month, 12), (one) => words.months.long[one - 1]!, words));
  if (isPartial(unspecified?.day)) {
    const last = month === undefined || unspecified.year !== undefined ? 31 : daysInMonth(year, month);
    notes.push(stretch(numbersFitting(unspecified.day, last), words.dayOfMonth, words));
  }
  return notes;
}

function isPartial(pattern: string | undefined): pattern is string {
  return pattern !== undefined && pattern !== 'XX';
}

function stretch(numbers: readonly number[], name: (number: number) => string, words: DateWords): string {
  const [first, last] = [numbers[0]!, numbers.at(-1)!];
  const isUnbroken = numbers.length > 1 && last - first === numbers.length - 1;
  return isUnbroken ? `${name(first)}–${name(last)}` : numbers.map(name).join(words.or);
}

function qualifiedParts(qualifiers: PartQualifiers, words: DateWords): string[] {
  return (['~', '?', '%'] as const).flatMap((qualifier) => {
    const parts = dateParts.filter((part) => qualifiers[part] === qualifier);
    return parts.length === 0 ? [] : [words.qualifiedParts(parts, qualifier)];
  });
}

function zoneNote(offsetMinutes: number | undefined, words: DateWords, zone: string | undefined): string[] {
  if (offsetMinutes === undefined) return zone === undefined ? [] : [words.localTime(cityOf(zone))];
  const size = Math.abs(offsetMinutes);
  const minutes = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return [size === 0 ? 'UTC' : `UTC${offsetMinutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${minutes}`];
}

// Africa/Bamako → Bamako, as the zone's own identifier spells it.
function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
