import type { DatePart, DateWords } from './date-words.ts';
import type { DateEnd, PartQualifiers } from './event-date.ts';
import type { Manner } from './manner.ts';

const dateParts: readonly DatePart[] = ['day', 'month', 'year'];

/** What is said after a date in parentheses: parts that are unknown, parts that are qualified, an estimate, the zone. */
export function noteDate(end: DateEnd, { words, form, zone }: Manner): readonly string[] {
  if (form === 'tick') return [];
  const notes: string[] = [];
  const unknown = unknownParts(end);
  if (unknown.length > 0 && (form === 'long' || unknown.includes('year')))
    notes.push(words.unknownParts(unknown));
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
  return text === '' ? spoken + sign : `${text}${sign} (${spoken})`;
}

/** Parts that are written and hold no known digit; of a month or a day that is partly known, what is known is said elsewhere. */
function unknownParts({ unspecified, precision }: DateEnd): DatePart[] {
  if (!unspecified) return [];
  const isUnknown: Readonly<Record<DatePart, boolean>> = {
    year: /^-?XXXX$/.test(unspecified.year ?? ''),
    month: unspecified.month !== undefined,
    day: unspecified.day !== undefined,
  };
  const unknown = dateParts.filter((part) => isUnknown[part]);
  // "Year unknown" alone, when the year is all that was written; with a month and a day, "date unknown".
  return precision === 'month' && unknown.length === 2 ? dateParts.slice() : unknown;
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
