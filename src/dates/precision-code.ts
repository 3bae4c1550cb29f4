import type { EventDate } from './event-date.ts';

/** How precise a date is, in the codes of two databases of conflict events; undefined where a database has no code. */
export interface PrecisionCode {
  /** ACLED time_precision: 1 to 3. */
  readonly acled: 1 | 2 | 3 | undefined;
  /** UCDP GED date_prec: 1 to 5. */
  readonly ucdp: 1 | 2 | 3 | 4 | 5 | undefined;
}

const longestMonth = 31;
const longestYear = 366;

const codes: readonly (readonly [daysAtMost: number, code: PrecisionCode])[] = [
  [1, { acled: 1, ucdp: 1 }],
  [6, { acled: 2, ucdp: 2 }],
  [7, { acled: 2, ucdp: 3 }],
  [longestMonth, { acled: 3, ucdp: 4 }],
  [longestYear, { acled: undefined, ucdp: 5 }],
  [Infinity, { acled: undefined, ucdp: undefined }],
];

/**
 * The codes for the width of a date's window, from its first to its last day, both included. A date open or unknown on
 * one side has none. Of a single day the slack counts too: code 1 claims an exact day, and `2024-07-27~` does not.
 */
export function precisionCode(date: EventDate): PrecisionCode {
  const width = date.endMax - date.startMin + 1;
  const slack = width === 1 ? Math.floor(date.start?.slackDays ?? 0) : 0;
  const days = width + 2 * slack;
  return codes.find(([daysAtMost]) => days <= daysAtMost)![1];
}
