import { edtfYear } from './edtf-text.ts';
import type { DateEnd, EventDate, Qualifier } from './event-date.ts';

/**
 * Writes a date in EDTF from its parts alone, in the shortest form: signs that hold for the whole stand at its end,
 * those of single parts before each. Reading it again gives the same date.
 */
export function printDate(date: EventDate): string {
  switch (date.kind) {
    case 'moment':
      return printEnd(date.end!);
    case 'span':
      return [printSide(date.start, date.openStart), printSide(date.end, date.openEnd)].join('/');
    case 'one-of':
      return `[${date.members.map(printMember).join(',')}]`;
    case 'all-of':
      return `{${date.members.map(printMember).join(',')}}`;
  }
}

function printSide(end: DateEnd | undefined, isOpen: boolean): string {
  return end ? printEnd(end) : isOpen ? '..' : '';
}

function printMember(member: EventDate): string {
  if (member.kind === 'moment') return printEnd(member.end!);
  return [member.start, member.end].map((end) => (end ? printEnd(end) : '')).join('..');
}

function printEnd(end: DateEnd): string {
  const whole: Qualifier = end.partQualifiers ? '' : signOf(end);
  return `${printParts(end)}${printTime(end)}${whole}`;
}

function signOf({ approximate, uncertain }: DateEnd): Qualifier {
  return approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : '';
}

function printParts(end: DateEnd): string {
  const { unspecified, partQualifiers, grouping } = end;
  const year = unspecified?.year ?? printYear(end);
  const month = unspecified?.month ?? end.month ?? grouping;
  const day = unspecified?.day ?? end.day;
  const parts: readonly (readonly [part: string | number | undefined, sign: Qualifier | undefined])[] = [
    [year, partQualifiers?.year],
    [month, partQualifiers?.month],
    [day, partQualifiers?.day],
  ];
  return parts
    .filter(([part]) => part !== undefined)
    .map(([part, sign = '']) => `${sign}${String(part).padStart(2, '0')}`)
    .join('-');
}

function printYear({ year, lastYear, estimatedYear }: DateEnd): string {
  if (estimatedYear === undefined) return edtfYear(year);
  const digits = String(Math.abs(estimatedYear)).length;
  return `${edtfYear(estimatedYear)}S${digits - Math.round(Math.log10(lastYear - year + 1))}`;
}

function printTime({ time, precision }: DateEnd): string {
  if (!time) return '';
  const { secondOfDay, offsetMinutes } = time;
  const parts = [Math.floor(secondOfDay / 3600), Math.floor(secondOfDay / 60) % 60, secondOfDay % 60];
  const count = precision === 'hour' ? 1 : precision === 'minute' ? 2 : 3;
  return `T${parts.slice(0, count).map(two).join(':')}${printOffset(offsetMinutes)}`;
}

function printOffset(minutes: number | undefined): string {
  if (minutes === undefined) return '';
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
