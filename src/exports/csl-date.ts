import type { DateEnd, EventDate } from '../dates/event-date.ts';
import { formatDate } from '../dates/format-date.ts';

/** A date in CSL-JSON (csl-data.json 1.0.2): one or two lists of year, month, day; or words. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly season?: number;
  readonly circa?: true;
  readonly literal?: string;
}

/**
 * A date as CSL-JSON can say it without claiming more: days, months, years and stretches of them from year 1 on, to
 * the day; `circa` when any part is approximate or uncertain. Everything else (open and unknown ends, digits that are
 * unspecified, sets, years before 1) in words, in the language given.
 */
export function cslDate(date: EventDate, language: string, zone?: string): CslDate {
  const { kind, start, end } = date;
  const ends = kind === 'moment' ? [start] : kind === 'span' ? [start, end] : [];
  const parts = ends.map((one) => one && partsOf(one));
  const known = parts.filter((one) => one !== undefined);
  if (known.length === 0 || known.length < parts.length) {
    const season = kind === 'moment' && start && seasonOf(start);
    return season === undefined || season === false
      ? { literal: formatDate(date, language, 'long', zone) }
      : { 'date-parts': [[start!.year]], season, ...circa([start]) };
  }
  return { 'date-parts': known, ...circa(ends) };
}

function circa(ends: readonly (DateEnd | undefined)[]): { readonly circa?: true } {
  return ends.some((end) => end?.approximate === true || end?.uncertain === true) ? { circa: true } : {};
}

function partsOf(end: DateEnd): readonly number[] | undefined {
  if (!isPlain(end) || end.grouping !== undefined) return undefined;
  return [end.year, end.month, end.day].filter((part) => part !== undefined);
}

/** 1 for spring to 4 for winter; undefined for what is no season, or one of a hemisphere. */
function seasonOf(end: DateEnd): number | undefined {
  const { grouping } = end;
  return isPlain(end) && grouping !== undefined && grouping <= 24 ? grouping - 20 : undefined;
}

// A year without an era: CSL and EDTF count those before 1 differently.
function isPlain({ year, lastYear, unspecified, estimatedYear }: DateEnd): boolean {
  return (
    year >= 1 && year <= 9999 && year === lastYear && unspecified === undefined && estimatedYear === undefined
  );
}
