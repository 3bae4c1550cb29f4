import type { DateEnd } from './event-date.ts';

/**
 * A date as ISO 8601 and HTML write it, to the year, the month, the day or finer: `2024-08`, `2024-08-01T14:50+01:00`.
 * Undefined for whatever is approximate, uncertain or partly unknown, for seasons and the like, and before year 1:
 * a machine would read the text as exact.
 */
export function exactText(end: DateEnd): string | undefined {
  if (end.approximate || end.uncertain || end.unspecified !== undefined) return undefined;
  if (end.estimatedYear !== undefined || end.year < 1) return undefined;
  switch (end.precision) {
    case 'year':
      return year(end);
    case 'month':
      return `${year(end)}-${two(end.month!)}`;
    case 'second':
    case 'minute':
      return day(end) + timeOf(end);
    case 'hour':
    case 'day':
      return day(end);
    default:
      return undefined;
  }
}

function day(end: DateEnd): string {
  return `${year(end)}-${two(end.month!)}-${two(end.day!)}`;
}

function year(end: DateEnd): string {
  return String(end.year).padStart(4, '0');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

// HTML has no 24:00, and no zone but an offset.
function timeOf({ time, precision }: DateEnd): string {
  const { secondOfDay, offsetMinutes } = time!;
  if (secondOfDay === 86_400) return '';
  const parts = [Math.floor(secondOfDay / 3600), Math.floor(secondOfDay / 60) % 60];
  if (precision === 'second') parts.push(secondOfDay % 60);
  return `T${parts.map(two).join(':')}${offsetMinutes === undefined ? '' : offsetText(offsetMinutes)}`;
}

function offsetText(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
