import { dayNumber } from './day-number.ts';
import { DateError } from './date-error.ts';
import type { DateEnd, Precision } from './event-date.ts';
import { qualify } from './qualify.ts';
import { unitLength } from './unit-length.ts';

const pattern = /^([?~%]?)(Y?)(-?)(\d+)(?:E(\d+))?(?:S(\d+))?([?~%]?)$/;
const mostDigits = 13;

const byLength: ReadonlyMap<number, Precision> = new Map([
  [1, 'year'],
  [10, 'decade'],
  [100, 'century'],
  [1000, 'millennium'],
]);

/**
 * Reads `Y170000002`, `Y-17E7`, `1950S2`, `Y3388E2S3`. With significant digits the date is one of all the years that
 * share them, and the year written is its estimate. Undefined when the text has another form.
 */
export function readLongYear(text: string): DateEnd | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [, left, letter, minus, digits = '', exponent, significant, right] = match;
  const isLong = letter === 'Y';
  if (!isLong && (digits.length !== 4 || significant === undefined || exponent !== undefined))
    return undefined;
  const size = isLong ? longSize(text, digits, Number(exponent ?? 0)) : Number(digits);
  if (size === 0 && minus === '-') throw new DateError(text, { reason: 'negative-zero' });
  const [least, most] = significant === undefined ? [size, size] : sharing(text, size, Number(significant));
  const [year, lastYear] = minus === '-' ? [-most, 0 - least] : [least, most];
  const { approximate, uncertain, loosest } = qualify([[left!, right!]]);
  const count = lastYear - year + 1;
  const precision = byLength.get(count) ?? 'years';
  return {
    precision,
    year,
    lastYear,
    month: undefined,
    day: undefined,
    grouping: undefined,
    time: undefined,
    approximate,
    uncertain,
    partQualifiers: undefined,
    unspecified: undefined,
    estimatedYear: significant === undefined ? undefined : minus === '-' ? 0 - size : size,
    firstDay: dayNumber(year, 1, 1),
    lastDay: dayNumber(lastYear, 12, 31),
    slackDays: (loosest?.units ?? 0) * unitLength(precision, count),
  };
}

function longSize(text: string, digits: string, exponent: number): number {
  if (digits.startsWith('0')) throw new DateError(text, { reason: 'leading-zero' });
  if (digits.length + exponent > mostDigits) throw new DateError(text, { reason: 'year-range' });
  const size = Number(digits) * 10 ** exponent;
  if (size <= 9999) throw new DateError(text, { reason: 'short-long-year' });
  return size;
}

function sharing(text: string, size: number, significant: number): [number, number] {
  const digitCount = String(size).length;
  if (significant < 1 || significant > digitCount)
    throw new DateError(text, { reason: 'significant-digits' });
  const unit = 10 ** (digitCount - significant);
  const least = Math.floor(size / unit) * unit;
  return [least, least + unit - 1];
}
