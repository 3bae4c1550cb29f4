import type { DateEnd, EventDate } from './event-date.ts';

/**
 * The value for `<time datetime>`, where HTML has one: an exact moment to the year, the month, the day or finer, from
 * year 1 on; a day of an unknown year. Undefined for spans, sets, seasons and whatever is approximate or uncertain,
 * because a machine would read the value as exact.
 */
export function datetimeAttribute(date: EventDate): string | undefined {
  const { start } = date;
  if (date.kind !== 'moment' || !start || start.approximate || start.uncertain) return undefined;
  if (start.unspecified?.year === 'XXXX' && start.day !== undefined && start.month !== undefined)
    return [start.month, start.day].map(two).join('-');
  if (start.unspecified || start.estimatedYear !== undefined || start.year < 1) return undefined;
  switch (start.precision) {
    case 'year':
      return year(start);
    case 'month':
      return `${year(start)}-${two(start.month!)}`;
    case 'second':
    case 'minute':
      return day(start) + timeOf(start);
    case 'hour':
    case 'day':
      return day(start);
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
