import { civilDate } from '../../dates/day-number.ts';
import { DateError } from '../../dates/date-error.ts';
import type { EventDate } from '../../dates/event-date.ts';
import { foldText } from '../../dates/fold-text.ts';
import { formatDate } from '../../dates/format-date.ts';
import { guessDates } from '../../dates/guess-date.ts';
import { readDate } from '../../dates/read-date.ts';
import type { DaySpan, EventDays } from './event-days.ts';

/** The days that a query asks for, and the date in words. */
export interface DateOfQuery {
  readonly spans: readonly DaySpan[];
  readonly words: string;
}

/**
 * The date that a query is, if it is one: `2024-08`, `août 2024`, `1962-1968`, `XIXe siècle`; without a year, as `1er août`,
 * that day of each year of the timeline. A number of one or two digits is none.
 */
export function dateOfQuery(query: string, days: EventDays, language: string): DateOfQuery | undefined {
  const text = foldText(query);
  if (!/\d/.test(text) ? !/siecle|century|قرن/.test(text) : /^\d{1,2}$/.test(text)) return undefined;
  const [edtf] = isDate(query)
    ? [query]
    : isDate(text.toUpperCase())
      ? [text.toUpperCase()]
      : guessDates(query);
  if (edtf === undefined) return undefined;
  const everyYear = /^XXXX-(.*)$/.exec(edtf)?.[1];
  const texts = everyYear === undefined ? [edtf] : yearsOf(days).map((year) => `${year}-${everyYear}`);
  const spans = texts.flatMap((each) => (isDate(each) ? spanOf(readDate(each)) : []));
  return spans.length === 0
    ? undefined
    : { spans, words: everyYear === undefined ? formatDate(readDate(edtf), language, 'long') : query };
}

function spanOf({ startMin, endMax }: EventDate): readonly DaySpan[] {
  return Number.isFinite(startMin) || Number.isFinite(endMax) ? [{ first: startMin, last: endMax }] : [];
}

/** As EDTF writes them; those it writes with four digits. */
function yearsOf(days: EventDays): readonly string[] {
  const years = days.flatMap((event) =>
    event === undefined ? [] : [civilDate(event.first).year, civilDate(event.last).year],
  );
  return [...new Set(years)]
    .filter((year) => year >= 0 && year <= 9999)
    .map((year) => String(year).padStart(4, '0'));
}

function isDate(text: string): boolean {
  try {
    readDate(text);
    return true;
  } catch (error) {
    if (error instanceof DateError) return false;
    throw error;
  }
}
