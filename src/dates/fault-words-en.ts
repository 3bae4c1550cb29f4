import type { FaultWords } from './describe-date-error.ts';
import { wordsEn } from './words-en.ts';

/** Why a text is no date, in English. */
export const faultWordsEn: FaultWords = {
  empty: 'The date is empty.',
  notADate: (text, reason) => `“${text}” is not a date${reason === undefined ? '' : `: ${reason}`}.`,
  inPart: (part, reason) => `in “${part}”, ${reason}`,
  didYouMean: (guesses) => `Did you mean ${listOf(guesses)}?`,
  example: 'Write for example 2024-08-01, 2024-08, 2024, 201X, 1960~ or 1960/1965.',
  reasons: {
    relative:
      'these words change their meaning with the day on which they are read. Write the day itself, and keep the source’s words in dateSaid',
    spaces: 'a date is written without spaces',
    'short-year': 'a year has four digits, and an X in place of each digit that is not known',
    'no-separators': 'year, month and day are separated by hyphens',
    unpadded: 'the year has four digits, the month and the day have two',
    'lower-case': 'the letters X, Y, E, S, T and Z are capitals',
    'five-digit-year': 'a year of more than four digits begins with Y',
    'short-long-year': 'Y introduces only years of more than four digits',
    'leading-zero': 'a year that begins with Y has no leading zero',
    'year-range': 'years go from −9,999,999,999,999 to 9,999,999,999,999',
    'negative-zero': 'the year 0, which is 1 BCE, is written without a sign',
    'long-year-parts': 'a year of more than four digits has neither a month nor an X',
    'significant-digits':
      'S is followed by the number of significant digits, from 1 to as many as the year has',
    'day-zero': 'days are counted from 01',
    'no-such-day': 'no day of the calendar fits this pattern',
    'day-after-grouping': 'a season, a quarter or a semester is not followed by a day',
    time: 'the time is written T14:50 or T14:50:00, from T00:00:00 to T24:00:00',
    fraction: 'fractions of a second are not kept',
    offset: 'the offset is written Z or +01:00, between −12:00 and +14:00',
    'time-without-day': 'a time needs a day that is wholly known',
    reversed: 'the end comes before the start',
    'several-slashes': 'an interval has only two ends',
    'slash-in-set': 'in a list, an interval is written with two dots (..)',
    'dots-outside-set': 'two dots (..) between two dates go only into a list, in brackets or braces',
    'unclosed-set': 'a list begins and ends with the same sign, [ ] or { }',
    'empty-set': 'a list has at least one date, and nothing between two commas is none',
    'open-inside-set': 'two dots (..) without a date go only at the beginning or the end of a list',
    'nested-set': 'a list contains no other list',
  },
  noMonth: (month) => `there is no month ${month}`,
  noDay: (day, month, year, last) =>
    `${wordsEn.months.long[month - 1]} ${year} has only ${last} days, and no ${day}`,
};

function listOf(guesses: readonly string[]): string {
  return guesses.length < 2 ? guesses.join('') : `${guesses.slice(0, -1).join(', ')} or ${guesses.at(-1)}`;
}
