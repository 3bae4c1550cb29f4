import { civilDate, dayNumber, daysInMonth } from '../../dates/day-number.ts';
import { edtfText, edtfYear } from '../../dates/edtf-text.ts';
import { minutesPerDay } from '../../layout/clock-intervals.ts';

/** First day, inclusive, and last, exclusive, with their fractions. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

const form = /^(?:Y?(-?\d{4,13}))(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?$/;

/** Reads a year, month, day or minute in EDTF; undefined for anything else, or a day that does not exist. */
export function readMoment(text: string): DaySpan | undefined {
  const found = form.exec(text.trim());
  if (found === null) return undefined;
  const [year, month, day, hour, minute] = found
    .slice(1)
    .map((digits) => (digits === undefined ? undefined : Number(digits)));
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && (day < 1 || day > daysInMonth(year!, month!))) return undefined;
  if (hour !== undefined && (hour > 23 || minute! > 59)) return undefined;
  if (hour !== undefined) {
    const from = dayNumber(year!, month!, day!) + (hour * 60 + minute!) / minutesPerDay;
    return { from, to: from + 1 / minutesPerDay };
  }
  const from = dayNumber(year!, month ?? 1, day ?? 1);
  if (day !== undefined) return { from, to: from + 1 };
  const to =
    month === undefined || month === 12 ? dayNumber(year! + 1, 1, 1) : dayNumber(year!, month + 1, 1);
  return { from, to };
}

/** Writes the stretch as two dates that `readMoment` reads: years for thousands of them, days, or minutes for hours. */
export function formatSpan({ from, to }: DaySpan): { from: string; to: string } {
  const isShort = to - from < 3;
  // The last one named is still seen.
  const unit = isShort ? 1 / minutesPerDay : 1;
  const last = Math.ceil(to / unit - 1e-6) * unit - unit;
  return { from: formatMoment(from, isShort), to: formatMoment(Math.max(from, last), isShort) };
}

function formatMoment(at: number, withTime: boolean): string {
  // To the minute first: 23:59:59.99 belongs to the next day.
  const minutes = Math.floor(at * minutesPerDay + 1e-4);
  const whole = withTime ? Math.floor(minutes / minutesPerDay) : Math.floor(at + 1e-6);
  const { year, month, day } = civilDate(whole);
  if (Math.abs(year) > 9999) return edtfYear(year);
  const minute = minutes - whole * minutesPerDay;
  const date = edtfText(edtfYear(year), month, day);
  return withTime ? `${date}T${two(Math.floor(minute / 60))}:${two(minute % 60)}` : date;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
