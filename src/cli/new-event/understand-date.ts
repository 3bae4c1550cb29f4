import { DateError } from '../../dates/date-error.ts';
import { dateWarnings } from '../../dates/date-warnings.ts';
import { describeDateError } from '../../dates/describe-date-error.ts';
import { formatDate } from '../../dates/format-date.ts';
import { formatPrecision } from '../../dates/format-precision.ts';
import { parseDate } from '../../dates/parse-date.ts';
import { weekdaySlip } from '../../dates/weekday-slip.ts';
import type { NewEventReport } from '../../messages/new-event-words.ts';
import { problemMessages } from '../../messages/problems/problem-messages-for.ts';

/** What a text says of a time: the dates that it may mean, the likeliest first, or why it says none. */
export type UnderstoodDate =
  | {
      readonly dates: readonly string[];
      /** It was EDTF already, and nothing had to be guessed. */
      readonly isExact: boolean;
    }
  | { readonly fault: string };

export function understandDate(typed: string, language: string): UnderstoodDate {
  try {
    parseDate(typed);
    return { dates: [typed], isExact: true };
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    if (error.guesses.length > 0) return { dates: error.guesses, isExact: false };
    return { fault: describeDateError(error, language) };
  }
}

/** A date in EDTF and in words, with how precise it is. */
export function sayDate(date: string, language: string, words: NewEventReport): string {
  const read = parseDate(date);
  const precision = formatPrecision(read, language);
  return words.understood({ date, words: formatDate(read, language, 'long'), precision });
}

/** A reason to look at a date twice, with what may be written instead. */
export interface DateDoubt {
  readonly sentence: string;
  /** It comes from the words typed, which the file will not hold: the check cannot tell it. */
  readonly isOfText: boolean;
  readonly suggestion: string | undefined;
}

/** What speaks against a date: the weekday that was typed with it, and a precision that it may not have. */
export function doubtsAbout(
  date: string,
  typed: string,
  language: string,
  words: NewEventReport,
): readonly DateDoubt[] {
  const read = parseDate(date);
  const weekday = weekdaySlip(typed, read);
  const { 'false-precision': say } = problemMessages(language);
  return [
    ...(weekday === undefined
      ? []
      : [
          {
            sentence: words.wrongWeekday(weekday, formatDate(read, language, 'long')),
            suggestion: undefined,
            isOfText: true,
          },
        ]),
    ...dateWarnings(read, false).map(({ code, suggestion }) => ({
      sentence: say({ text: date, why: code, suggestion }),
      suggestion,
      isOfText: false,
    })),
  ];
}
