import type { DateFault, Reason } from './date-fault.ts';
import { DateError } from './date-error.ts';
import type { EventDate } from './event-date.ts';
import { guessDates } from './guess-date.ts';
import { readDate } from './read-date.ts';

/**
 * Reads a date in EDTF, levels 0, 1 and 2 (Library of Congress, 4 February 2019; ISO 8601-2:2019), for years from
 * −9,999,999,999,999 to 9,999,999,999,999. Beyond the profile it accepts times to the minute or the hour, and `/`.
 * Throws `DateError`, and nothing else, with what may have been meant.
 */
export function parseDate(text: string): EventDate {
  try {
    return readDate(text);
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    const guesses = guessDates(text);
    throw new DateError(text, guesses.length > 0 ? withGuess(error, text) : error.fault, error.part, guesses);
  }
}

// Faults of EDTF's own form say nothing to somebody who wrote a date of another form: 27/07/2024 has no "two ends".
const formFaults = new Set<Reason>(['spaces', 'several-slashes', 'lower-case']);

function withGuess({ fault, reason, part }: DateError, text: string): DateFault {
  const isOfForm =
    formFaults.has(reason) || (reason === 'short-year' && /^\d{1,2}$/.test(part) && part !== text);
  return isOfForm ? { reason: 'unreadable' } : fault;
}
