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
  const isAround = isApproximateWhole(start) && isApproximateWhole(end);
  const doubts = [isUncertainWhole(start), isUncertainWhole(end)] as const;
  const which = doubts[0] && doubts[1] ? 'both' : doubts[0] ? 'start' : 'end';
  const text = isShared
    ? joined(start, end, isAround, manner)
    : fromTo(start, end, false, startNotes, manner);
  return withNotes(
    isAround && isShared ? around(text, start, end, manner) : text,
    [...notes, ...doubtNote(doubts[0] || doubts[1], which, manner)],
    manner,
  );
}

// It lasted one day, and that day is known: no more than a date.
function isOneExactDay(start: DateEnd, end: DateEnd): boolean {
  const isExact = start.precision === 'day' && end.precision === 'day' && start.firstDay === end.lastDay;
  return isExact && !start.approximate && !start.uncertain && !end.approximate && !end.uncertain;
}

function joined(start: DateEnd, end: DateEnd, isAround: boolean, manner: Manner): string {
  const { words, form } = manner;
  if (start.time && end.time && start.firstDay === end.firstDay && !start.approximate && !end.approximate) {
    const day = { ...start, time: undefined, precision: 'day' } as const;
    const hours = [start, end].map(({ time, precision }) => words.time(time!.secondOfDay, precision));
    return words.fromTimeToTime(declineDate(day, 'in', manner), hours[0]!, hours[1]!);
  }
  const isDashed =
    (words.dashInLong || form !== 'long') && [start, end].every((one) => isDashable(one, isAround));
  const isPair = isAround && isPairOfDays(start, end);
  if (!isDashed && !isPair) return fromTo(start, end, isAround, [], manner);
  const first = nameDate(start, words, form, sharedParts(start, end)).head;
  const second = nameDate(end, words, form).head;
  if (isPair && !isDashed) return `${first}${words.and}${second}`;
  return `${first}${/\s/.test(first) ? ' – ' : '–'}${second}`;
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

function fromTo(
  start: DateEnd,
  end: DateEnd,
  isAround: boolean,
  startNotes: readonly string[],
  manner: Manner,
): string {
  const omission = startNotes.length > 0 ? 'nothing' : sharedParts(start, end);
  const isFirstAround = !isAround && isApproximateWhole(start);
  const isSecondAround = !isAround && isApproximateWhole(end);
  const from = declineDate(start, 'from', manner, isFirstAround ? 'nothing' : omission, isFirstAround);
  const to = declineDate(end, 'to', manner, 'nothing', isSecondAround);
  return `${withNotes(from, startNotes, manner)} ${to}`.trim();
}

function around(text: string, start: DateEnd, end: DateEnd, { words, form }: Manner): string {
  const template =
    form !== 'long' ? words.aroundDash : isPairOfDays(start, end) ? words.aroundPair : words.aroundSpan;
  return template.replace('{}', () => text);
}
