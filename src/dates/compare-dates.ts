import { anchorInstant, offsetSeconds } from './anchor-instant.ts';
import type { EventDate } from './event-date.ts';
import { unitLength } from './unit-length.ts';

/**
 * Order in time: earliest known bound (by instant where a time is written) → wider window of the start first → earlier
 * end first. Dates without any bound come last. 0 when nothing tells them apart: the caller ends with its own order.
 * `zone` (IANA) is the timeline's own, in which times without an offset are meant; without it they are taken as UTC.
 * Each step compares one value that depends on one date only, so that the order is transitive.
 */
export function compareDates(a: EventDate, b: EventDate, zone?: string): number {
  const from = anchorInstant(a, zone);
  const other = anchorInstant(b, zone);
  if (from === undefined || other === undefined)
    return Number(from === undefined) - Number(other === undefined);
  return (
    from.day - other.day ||
    from.second - other.second ||
    descending(startWindow(a), startWindow(b)) ||
    ascending(a.endMax, b.endMax) ||
    endSecond(a, zone) - endSecond(b, zone)
  );
}

/** Days on which it may have begun; parts of a day for a time; Infinity when the start has no limit. */
function startWindow({ startMin, startMax, start }: EventDate): number {
  if (startMin === -Infinity || startMax === Infinity) return Infinity;
  return startMax - startMin + (start?.time ? unitLength(start.precision, 1) : 1);
}

/** Second of its last day at which it ends, in UTC; the day's end without a time. */
export function endSecond({ end }: EventDate, zone?: string): number {
  return end?.time ? end.time.secondOfDay - offsetSeconds(end, zone) : 86_400;
}

// Subtracting two infinities would give NaN.
function ascending(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function descending(a: number, b: number): number {
  return ascending(b, a);
}
