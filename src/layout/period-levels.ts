import { civilDate, dayNumber, daysInMonth } from '../dates/day-number.ts';
import { edtfText, edtfYear } from '../dates/edtf-text.ts';

/** A stretch of the calendar with a name: a millennium, a decade, a month, a day. */
export interface CalendarPeriod {
  /** Its name in EDTF: `19XX`, `197X`, `1974`, `1974-03`, `1974-03-02`. */
  readonly edtf: string;
  /** First day. */
  readonly from: number;
  /** The day after its last. */
  readonly to: number;
}

/** From the first day of one period to the last of another. */
export function periodFromTo(first: CalendarPeriod, last: CalendarPeriod): CalendarPeriod {
  if (first.edtf === last.edtf) return first;
  const edtf = `${first.edtf.split('/')[0]!}/${last.edtf.split('/').at(-1)!}`;
  return { edtf, from: first.from, to: last.to };
}

/** The period of one length that holds a day. */
export type PeriodLevel = (day: number) => CalendarPeriod;

/** From a million million years to a day, each within one of the level before. */
export const periodLevels: readonly PeriodLevel[] = [
  ...Array.from({ length: 13 }, (_, index) => yearsLevel(12 - index)),
  (day) => {
    const { year, month } = civilDate(day);
    const from = dayNumber(year, month, 1);
    return { edtf: edtfText(edtfYear(year), month), from, to: from + daysInMonth(year, month) };
  },
  (day) => {
    const { year, month, day: ofMonth } = civilDate(day);
    return { edtf: edtfText(edtfYear(year), month, ofMonth), from: day, to: day + 1 };
  },
];

/** Years that share all digits but the last ones, as EDTF counts them: -0009 to -0001, then 0000 to 0009. */
function yearsLevel(digits: number): PeriodLevel {
  const step = 10 ** digits;
  return (day) => {
    const { year } = civilDate(day);
    const group = Math.floor(Math.abs(year) / step) * step;
    const [first, last] = year < 0 ? [-(group + step - 1), -Math.max(group, 1)] : [group, group + step - 1];
    const edtf =
      digits < 4 && group <= 9999
        ? edtfYear(year < 0 ? last : first).slice(0, -digits || undefined) + 'X'.repeat(digits)
        : `${edtfYear(first)}/${edtfYear(last)}`;
    const isYear = first === last;
    return {
      edtf: isYear ? edtfYear(first) : edtf,
      from: dayNumber(first, 1, 1),
      to: dayNumber(last + 1, 1, 1),
    };
  };
}
