import { DateError } from './date-error.ts';
import type { DateEnd, EventDate, TimeOfDay } from './event-date.ts';

/** One side of a span as written: a date, `..`, or nothing. */
export type Side = DateEnd | 'open' | 'unknown';

/** A span from one side to the other. Throws `DateError` when its end lies before its start, by day or by the clock. */
export function spanBetween(text: string, from: Side, to: Side): EventDate {
  const start = typeof from === 'string' ? undefined : from;
  const end = typeof to === 'string' ? undefined : to;
  if (start && end && isReversed(start, end)) throw new DateError(text, { reason: 'reversed' });
  const startMin = start?.firstDay ?? -Infinity;
  const endMax = end?.lastDay ?? Infinity;
  return {
    text,
    kind: 'span',
    startMin,
    startMax: from === 'open' ? -Infinity : Math.min(start?.lastDay ?? Infinity, endMax),
    endMin: to === 'open' ? Infinity : Math.max(end?.firstDay ?? -Infinity, startMin),
    endMax,
    openStart: from === 'open',
    openEnd: to === 'open',
    unknownStart: from === 'unknown',
    unknownEnd: to === 'unknown',
    start,
    end,
    members: [],
  };
}

// Windows that overlap are accepted: somewhere in them the start may come first.
function isReversed(start: DateEnd, end: DateEnd): boolean {
  if (end.lastDay < start.firstDay) return true;
  // Of two times without offset the zone is the same; of one with and one without it is not known.
  if (
    !start.time ||
    !end.time ||
    (start.time.offsetMinutes === undefined) !== (end.time.offsetMinutes === undefined)
  )
    return false;
  return secondOf(end, end.time) < secondOf(start, start.time);
}

function secondOf(end: DateEnd, time: TimeOfDay): number {
  return end.firstDay * 86_400 + time.secondOfDay - (time.offsetMinutes ?? 0) * 60;
}
