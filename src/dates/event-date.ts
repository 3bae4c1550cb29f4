/**
 * When something happened, as far as it is known.
 *
 * A day is an integer: day 0 is 1970-01-01 in the proleptic Gregorian calendar, and year 0 (1 BCE) exists.
 * The four bounds are those of CIDOC-CRM: P82a (startMin), P81a (startMax), P81b (endMin), P82b (endMax).
 * They are strict: `~`, `?` and `%` never move them. Always startMin ≤ startMax ≤ endMax and startMin ≤ endMin ≤ endMax.
 *
 * Open and unknown ends, by the example of a start written A (`../B` and `/B` mirror them):
 * - `A/..` goes on: endMin = endMax = Infinity, since no day is known on which it may have ended.
 * - `A/` has ended, or will, on some day: endMin = A's first day, because nothing ends before it begins;
 *   endMax = Infinity, because no later limit is written and a strict bound is never invented.
 * - `[A..]` is one moment: startMin = endMin = A's first day, startMax = endMax = Infinity.
 */
export interface EventDate {
  /** The EDTF text, exactly as typed. */
  readonly text: string;
  readonly kind: DateKind;
  /** First day on which it may have begun; −Infinity when the start is open or has no limit. */
  readonly startMin: number;
  /** Last day on which it may have begun. */
  readonly startMax: number;
  /** First day on which it may have ended. */
  readonly endMin: number;
  /** Last day on which it may have ended; Infinity when the end is open or has no limit. */
  readonly endMax: number;
  /** `..` stands on that side: it is known to go on without limit, or to be anything before (after). */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** That side of an interval is empty: there is a start (an end), and nobody knows when. */
  readonly unknownStart: boolean;
  readonly unknownEnd: boolean;
  /** What was written for the start: of a moment its only date, of a set its earliest; absent when open or unknown. */
  readonly start: DateEnd | undefined;
  /** What was written for the end: the same object as `start` for a moment. */
  readonly end: DateEnd | undefined;
  /** The dates listed in `[ ]` or `{ }`, each a moment or (for `A..B`, `..B`, `A..`) a span; empty for a moment and a span. */
  readonly members: readonly EventDate[];
}

/** One date; a stretch `A/B`; one date among several `[A,B]`, `[A..B]`; every one of several `{A,B}`. */
export type DateKind = 'moment' | 'span' | 'one-of' | 'all-of';

/** One date as it was written: its parts, its precision and what is said against it. */
export interface DateEnd {
  readonly precision: Precision;
  /** Astronomical year (0 is 1 BCE): of a decade, a century, unspecified digits, the first of its years. */
  readonly year: number;
  /** The last of its years; the same as `year` unless digits are unspecified or insignificant. */
  readonly lastYear: number;
  /** 1–12; absent when the precision is coarser than a month, or the month is unspecified. */
  readonly month: number | undefined;
  /** 1–31; absent when the precision is coarser than a day, or the day is unspecified. */
  readonly day: number | undefined;
  /** EDTF 21–41: seasons, quarters, quadrimesters, semesters. */
  readonly grouping: number | undefined;
  readonly time: TimeOfDay | undefined;
  /** `~` or `%` somewhere in it. */
  readonly approximate: boolean;
  /** `?` or `%` somewhere in it. */
  readonly uncertain: boolean;
  /** What qualifies each part, when that is not the same for all the parts written (`2004-06~-11`). */
  readonly partQualifiers: PartQualifiers | undefined;
  /** The parts that hold an X, as written (`201X`, `XX`). */
  readonly unspecified: UnspecifiedParts | undefined;
  /** Of a year with significant digits (`1950S2`): the year as written, which is the estimate. */
  readonly estimatedYear: number | undefined;
  /** First and last day that it may mean. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** How far drawing and search may reach beyond the strict bounds: 0, or 1 (`~`) or 2 (`%`) units of its precision, in days. */
  readonly slackDays: number;
}

export type Qualifier = '' | '?' | '~' | '%';

export interface PartQualifiers {
  readonly year: Qualifier;
  readonly month: Qualifier;
  readonly day: Qualifier;
}

export interface UnspecifiedParts {
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

export type Precision =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'month'
  | 'season'
  | 'quarter'
  | 'quadrimester'
  | 'semester'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'years';

/** Local time as written; never moved to another zone. */
export interface TimeOfDay {
  /** 0–86399 (86400 for 24:00:00). */
  readonly secondOfDay: number;
  /** Minutes east of UTC; absent when none was written, which means the timeline's own zone. */
  readonly offsetMinutes: number | undefined;
}
