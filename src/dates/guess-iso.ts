import { civilDate, dayNumber, weekdayOf } from './day-number.ts';
import { edtfText, edtfYear } from './edtf-text.ts';

const week = /^(?:(\d{4})-?W(\d\d)|(?:W|SEMAINE |S|WEEK )(\d{1,2})[ /-](\d{4}))$/;
const ordinal = /^(\d{4})-(\d{3})$/;
const longestYear = 366;

/** Forms of ISO 8601 that EDTF leaves out: a week (`2024-W31`, from its Monday to its Sunday), a day of the year (`2024-214`). */
export function guessIso(typed: string): readonly string[] {
  const text = typed.trim().toUpperCase();
  const [, year, number, numberFirst, yearLast] = week.exec(text) ?? [];
  const weekYear = year ?? yearLast;
  if (weekYear !== undefined) return weekOf(Number(weekYear), Number(number ?? numberFirst));
  const [, ordinalYear, count = '0'] = ordinal.exec(text) ?? [];
  if (ordinalYear === undefined || Number(count) < 1 || Number(count) > longestYear) return [];
  const day = civilDate(dayNumber(Number(ordinalYear), 1, 1) + Number(count) - 1);
  return day.year === Number(ordinalYear) ? [edtfText(ordinalYear, day.month, day.day)] : [];
}

function weekOf(year: number, number: number): readonly string[] {
  if (number < 1 || number > 53) return [];
  // Week 1 is the one with 4 January; weeks begin on Monday.
  const fourth = dayNumber(year, 1, 4);
  const monday = fourth - ((weekdayOf(fourth) + 6) % 7) + (number - 1) * 7;
  const [from, to] = [monday, monday + 6].map((day) => {
    const date = civilDate(day);
    return edtfText(edtfYear(date.year), date.month, date.day);
  });
  return [`[${from}..${to}]`, `${from}/${to}`];
}
