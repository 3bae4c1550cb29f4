import type { DateEnd, EventDate } from './event-date.ts';
import { declineDate, formatMoment } from './format-moment.ts';
import { isApproximateWhole, isUncertainWhole } from './is-qualified-whole.ts';
import type { Manner } from './manner.ts';
import { nameDate } from './name-date.ts';
import { doubtNote, noteDate, withNotes } from './note-date.ts';
import { sharedParts } from './shared-parts.ts';

/** A stretch of time: `du 27 au 28 juillet 2024`, `depuis 2012`, `jusqu’en 1985, début inconnu`. */
export function formatSpan(date: EventDate, manner: Manner): string {
  const { start, end, openStart, openEnd } = date;
  const { words } = manner;
  if (start && end) return formatFromTo(start, end, manner);
  if (start) return oneSided(openEnd ? words.since : words.fromUnknownEnd, start, manner);
  if (end) return oneSided(openStart ? words.until : words.untilUnknownStart, end, manner);
  if (openStart) return openEnd ? words.undated : words.openStartUnknownEnd;
  return openEnd ? words.unknownStartOpenEnd : words.unknownBoth;
}

function oneSided(template: string, end: DateEnd, manner: Manner): string {
  return template.replace(/\{(\w+)\}/, (_, grammaticalCase: 'the' | 'from' | 'until') =>
    formatMoment(end, manner, grammaticalCase),
  );
}

function formatFromTo(start: DateEnd, end: DateEnd, manner: Manner): string {
  if (isOneExactDay(start, end)) return formatMoment(end, manner);
  const notes = noteDate(end, manner);
  const startNotes = noteDate(start, manner);
  const isShared = startNotes.join() === notes.join();
  const text = isShared ? joined(start, end, manner) : fromTo(start, end, startNotes, manner);
  const doubts = [isUncertainWhole(start), isUncertainWhole(end)] as const;
  const which = doubts[0] && doubts[1] ? 'both' : doubts[0] ? 'start' : 'end';
  const doubt = doubtNote(doubts[0] || doubts[1], which, manner);
  // Notes of the end alone stay with it; a doubt may be of both.
  return isShared
    ? withNotes(text, [...notes, ...doubt], manner)
    : withNotes(withNotes(text, notes, manner), doubt, manner);
}

// It lasted one day, and that day is known: no more than a date.
function isOneExactDay(start: DateEnd, end: DateEnd): boolean {
  const isExact = start.precision === 'day' && end.precision === 'day' && start.firstDay === end.lastDay;
  return isExact && !start.approximate && !start.uncertain && !end.approximate && !end.uncertain;
}

/** Two dates without notes of their own, in the closest form: hours of one day, a dash, a pair of days, or prepositions. */
function joined(start: DateEnd, end: DateEnd, manner: Manner): string {
  const { words, form } = manner;
  if (isWithinOneDay(start, end)) return hours(start, end, manner);
  const isAround = isApproximateWhole(start) && isApproximateWhole(end);
  const omission = sharedParts(start, end);
  const first = nameDate(start, words, form, omission).head;
  const second = nameDate(end, words, form).head;
  if ((words.dashInLong || form !== 'long') && [start, end].every((one) => isDashable(one, isAround))) {
    const dashed = `${first}${/\s/.test(first) ? ' – ' : '–'}${second}`;
    return isAround
      ? (form === 'long' ? words.aroundSpan : words.aroundDash).replace('{}', () => dashed)
      : dashed;
  }
  if (isAround && isPairOfDays(start, end))
    return words.aroundPair.replace('{}', () => `${first}${words.and}${second}`);
  // "Around from … to …" is no English.
  if (!isAround || words.dashInLong) return fromTo(start, end, [], manner);
  const from = declineDate(start, 'from', manner, omission, false);
  const to = declineDate(end, 'to', manner, 'nothing', false);
  return words.aroundSpan.replace('{}', () => `${from} ${to}`);
}

function isWithinOneDay(start: DateEnd, end: DateEnd): boolean {
  if (!start.time || !end.time || start.firstDay !== end.firstDay) return false;
  return !start.approximate && !end.approximate;
}

function hours(start: DateEnd, end: DateEnd, manner: Manner): string {
  const day = { ...start, time: undefined, precision: 'day' } as const;
  const [from, to] = [start, end].map(({ time, precision }) =>
    manner.words.time(time!.secondOfDay, precision),
  );
  return manner.words.fromTimeToTime(declineDate(day, 'in', manner), from!, to!);
}

/** Days, months and years: other names have an article, which no dash replaces. */
function isDashable(end: DateEnd, isAround: boolean): boolean {
  if (end.unspecified || end.time || (isApproximateWhole(end) && !isAround)) return false;
  return (
    end.precision === 'day' || end.precision === 'month' || (end.precision === 'year' && end.year > -10_000)
  );
}

function isPairOfDays(start: DateEnd, end: DateEnd): boolean {
  return end.firstDay === start.lastDay + 1 && sharedParts(start, end) === 'month';
}

function fromTo(start: DateEnd, end: DateEnd, startNotes: readonly string[], manner: Manner): string {
  const isAlike = startNotes.length === 0 && !isApproximateWhole(start);
  const from = declineDate(start, 'from', manner, isAlike ? sharedParts(start, end) : 'nothing');
  return `${withNotes(from, startNotes, manner)} ${declineDate(end, 'to', manner)}`.trim();
}
