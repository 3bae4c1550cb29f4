import type { DateForm, DateName, DateWords } from './date-words.ts';
import type { DateEnd } from './event-date.ts';

/** The year, or the decade, century, millennium or stretch of years, as a noun; an empty head when no digit is known. */
export function nameYears(end: DateEnd, words: DateWords, form: DateForm, isBare: boolean): DateName {
  const { year, lastYear } = end;
  const count = lastYear - year + 1;
  const pattern = end.unspecified?.year;
  if (pattern !== undefined && /^-?XXXX$/.test(pattern)) return { head: '', article: 'fixed' };
  if (count === 1) return words.yearAlone(year, isBare);
  // 50–41 BCE are no "40s", and neither are the years 40–49 to today's ear.
  if (count === 10 && year >= 100) return words.decade(year);
  const number = (year < 0 ? 0 - lastYear : year) / count + 1;
  if (count === 100 && number <= 99) return words.century(number, year < 0, form, isBare);
  if (count === 1000 && number <= 99) return words.millennium(number, year < 0, form);
  return words.years(year, lastYear);
}
