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
    const isHabit = error.reason === 'unreadable' || error.reason === 'spaces';
    throw new DateError(
      text,
      isHabit && guesses.length > 0 ? { reason: 'unreadable' } : error.fault,
      error.part,
      guesses,
    );
  }
}
