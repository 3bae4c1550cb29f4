import { civilDate } from '../dates/day-number.ts';
import { edtfText, edtfYear } from '../dates/edtf-text.ts';

/**
 * A day as an ISO 8601 date with a four-digit year (`-0043-03-15`; 0000 is 1 BCE); undefined for a bound without limit
 * and for years that four digits cannot write.
 */
export function isoDay(day: number): string | undefined {
  if (!Number.isFinite(day)) return undefined;
  const date = civilDate(day);
  if (Math.abs(date.year) > 9999) return undefined;
  return edtfText(edtfYear(date.year), date.month, date.day);
}
