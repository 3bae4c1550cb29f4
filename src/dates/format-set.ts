import type { DateEnd, EventDate } from './event-date.ts';
import { declineDate, formatMoment } from './format-moment.ts';
import { formatSpan } from './format-span.ts';
import { isApproximateWhole, isUncertainWhole } from './is-qualified-whole.ts';
import type { Manner } from './manner.ts';
import { doubtNote, noteDate, withNotes } from './note-date.ts';
import { sharedParts } from './shared-parts.ts';

/** One date among several, or every one of several: `entre le 25 et le 28 juillet 2024`, `en 1960 et en décembre 1961`. */
export function formatSet({ kind, members }: EventDate, manner: Manner): string {
  const { words } = manner;
  const [only] = members;
  if (members.length === 1 && only) return formatMember(only, kind, manner, true);
  const dates = members.map(({ start }) => start);
  const conjunction = kind === 'one-of' ? words.or : words.and;
  if (members.every((member) => member.kind === 'moment'))
    return formatDates(
      dates.map((one) => one!),
      conjunction,
      manner,
    );
  return listed(
    members.map((member) => formatMember(member, kind, manner, false)),
    conjunction,
    manner,
  );
}

function formatMember(member: EventDate, kind: EventDate['kind'], manner: Manner, isOnly: boolean): string {
  const { start, end } = member;
  if (member.kind === 'moment') return formatMoment(end!, manner, isOnly ? 'alone' : 'in');
  if (kind === 'all-of') return formatSpan(member, manner);
  if (!start) return formatMoment(end!, manner, 'before');
  if (!end) return formatMoment(start, manner, 'after');
  return formatWindow(start, end, manner);
}

/** One moment between two dates, both included. */
export function formatWindow(start: DateEnd, end: DateEnd, manner: Manner): string {
  if (isNextTo(start, end)) return formatDates([start, end], manner.words.or, manner);
  const notes = noteDate(end, manner);
  const startNotes = noteDate(start, manner);
  const isShared = startNotes.join() === notes.join();
  const omission = isShared && !isApproximateWhole(start) ? sharedParts(start, end) : 'nothing';
  const first = withNotes(declineDate(start, 'the', manner, omission), isShared ? [] : startNotes, manner);
  const doubts = [isUncertainWhole(start), isUncertainWhole(end)] as const;
  const which = doubts[0] && doubts[1] ? 'both' : doubts[0] ? 'start' : 'end';
  const text = manner.words.between
    .replace('{the}', () => first)
    .replace('{other}', () => declineDate(end, 'the', manner));
  const doubt = doubtNote(doubts[0] || doubts[1], which, manner);
  return isShared
    ? withNotes(text, [...notes, ...doubt], manner)
    : withNotes(withNotes(text, notes, manner), doubt, manner);
}

// Of two days (months, years) in a row there is nothing between: it was the one or the other.
function isNextTo(start: DateEnd, end: DateEnd): boolean {
  const isPlain = ({ precision, unspecified, time, approximate, uncertain }: DateEnd): boolean =>
    /^(day|month|year)$/.test(precision) && !unspecified && !time && !approximate && !uncertain;
  return (
    start.precision === end.precision && end.firstDay === start.lastDay + 1 && isPlain(start) && isPlain(end)
  );
}

/** Dates in a list, each without what it shares with the next; a note that all share is said once, at the end. */
export function formatDates(dates: readonly DateEnd[], conjunction: string, manner: Manner): string {
  const noted = dates.map((date) => noteDate(date, manner));
  const areNotesShared = new Set(noted.map((notes) => notes.join())).size === 1;
  const areAllUncertain = dates.every(isUncertainWhole);
  const items = dates.map((date, index) => {
    const next = dates[index + 1];
    const isDoubtful = !areAllUncertain && isUncertainWhole(date);
    const notes = [...(areNotesShared ? [] : noted[index]!), ...doubtNote(isDoubtful, 'one', manner)];
    const omission = next && notes.length === 0 ? sharedParts(date, next) : 'nothing';
    // In the short form there is no preposition to repeat.
    const isBare = index > 0 && !manner.words.repeatsPreposition && manner.form === 'long';
    return withNotes(declineDate(date, isBare ? 'the' : 'in', manner, omission), notes, manner);
  });
  const shared = areNotesShared ? noted[0]! : [];
  const doubt = doubtNote(areAllUncertain, dates.length > 1 ? 'both' : 'one', manner);
  return withNotes(listed(items, conjunction, manner), [...shared, ...doubt], manner);
}

function listed(items: readonly string[], conjunction: string, { words }: Manner): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(words.comma)}${conjunction}${last}`;
}
