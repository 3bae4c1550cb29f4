import { civilDate, dayNumber, daysInMonth } from '../dates/day-number.ts';

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
    return { edtf: `${yearText(year)}-${two(month)}`, from, to: from + daysInMonth(year, month) };
  },
  (day) => {
    const { year, month, day: ofMonth } = civilDate(day);
    return { edtf: `${yearText(year)}-${two(month)}-${two(ofMonth)}`, from: day, to: day + 1 };
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
        ? (year < 0 ? '-' : '') + four(group).slice(0, 4 - digits) + 'X'.repeat(digits)
        : `${yearText(first)}/${yearText(last)}`;
    const isYear = first === last;
    return {
      edtf: isYear ? yearText(first) : edtf,
      from: dayNumber(first, 1, 1),
      to: dayNumber(last + 1, 1, 1),
    };
  };
}

function yearText(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return (year < 0 ? '-' : '') + four(Math.abs(year));
}

function four(year: number): string {
  return String(year).padStart(4, '0');
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
