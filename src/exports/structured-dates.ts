import { exactText } from '../dates/exact-text.ts';
import type { DateEnd, EventDate } from '../dates/event-date.ts';
import { isUndated } from '../dates/is-undated.ts';
import { isoDay } from './iso-day.ts';

/** When an event was, for machines that take every date as exact. */
export interface StructuredDates {
  readonly startDate: string | undefined;
  readonly endDate: string | undefined;
}

/**
 * The start and the end as ISO 8601 dates, each at the precision that is known. A bound that is approximate, uncertain,
 * open, unknown or one of several has none: it must not be read as exact. `temporalCoverage` tells what is sure of it.
 */
export function structuredDates({ kind, start, end }: EventDate): StructuredDates {
  if (kind === 'one-of' || kind === 'all-of') return { startDate: undefined, endDate: undefined };
  return { startDate: start && isoDate(start), endDate: end && isoDate(end) };
}

/** A day, month or year as an exact ISO 8601 date; undefined for a date that is not known so. */
export function exactDay(date: EventDate | undefined): string | undefined {
  return date?.kind === 'moment' && date.start ? isoDate(date.start) : undefined;
}

function isoDate(end: DateEnd): string | undefined {
  return end.year > 9999 ? undefined : exactText(end);
}

/**
 * The days outside of which it surely was not, as the interval that schema.org calls `temporalCoverage`: the first day
 * on which it may have begun, the last on which it may have ended, `..` for a side without limit. An approximate bound
 * reaches as much further as search does. Undefined for a date that bounds nothing, and for an uncertain one, which may
 * be wrong altogether.
 */
export function temporalCoverage(date: EventDate): string | undefined {
  const reach = reachOf(date);
  return reach && coverageOf(reach.first, reach.last);
}

/** Those days as day numbers, perhaps infinite. */
export function reachOf(date: EventDate): { readonly first: number; readonly last: number } | undefined {
  if (isUndated(date) || isUncertain(date)) return undefined;
  const { startMin, endMax, start, end } = date;
  return {
    first: Math.floor(startMin - (start?.slackDays ?? 0)),
    last: Math.ceil(endMax + (end?.slackDays ?? 0)),
  };
}

function isUncertain({ start, end, members }: EventDate): boolean {
  return start?.uncertain === true || end?.uncertain === true || members.some(isUncertain);
}

/** That interval for two days, either of which may be infinite. */
export function coverageOf(first: number, last: number): string | undefined {
  const [from, to] = [isoDay(first), isoDay(last)];
  if (from === undefined && to === undefined) return undefined;
  return from === to ? from : `${from ?? '..'}/${to ?? '..'}`;
}
