import { DateError } from './date-error.ts';
import type { DateEnd, Precision, TimeOfDay } from './event-date.ts';
import { qualify } from './qualify.ts';
import { readCalendarDate } from './read-calendar-date.ts';
import { unitLength } from './unit-length.ts';

const pattern = /^([^T]*)T(\d\d)(?::(\d\d)(?::(\d\d)(\.\d+|,\d+)?)?)?(Z|[+-][^?~%]*)?([?~%]?)$/;
const offsetPattern = /^([+-])(\d\d)(?::(\d\d))?$/;

/** Reads `1985-04-12T23:20:30Z`: a day, a time to the second, minute or hour, and perhaps an offset from UTC. */
export function readDateTime(text: string): DateEnd {
  const at = text.indexOf('T');
  const day = readCalendarDate(text.slice(0, at));
  if (day === undefined) throw new DateError(text, { reason: 'unreadable' });
  if (day.month === undefined || day.day === undefined || day.unspecified || day.approximate || day.uncertain)
    throw new DateError(text, { reason: 'time-without-day' });
  const match = pattern.exec(text);
  if (match === null) throw new DateError(text, { reason: 'time' });
  const [, , hour, minute, second, fraction, offset, sign] = match;
  if (fraction !== undefined) throw new DateError(text, { reason: 'fraction' });
  const time: TimeOfDay = {
    secondOfDay: secondOfDay(text, Number(hour), Number(minute ?? 0), Number(second ?? 0)),
    offsetMinutes: offsetMinutes(text, offset),
  };
  const precision: Precision = second !== undefined ? 'second' : minute !== undefined ? 'minute' : 'hour';
  const { approximate, uncertain, loosest } = qualify([['', sign!]]);
  const slackDays = (loosest?.units ?? 0) * unitLength(precision, 1);
  return { ...day, precision, time, approximate, uncertain, slackDays };
}

function secondOfDay(text: string, hour: number, minute: number, second: number): number {
  const total = hour * 3600 + minute * 60 + second;
  if (hour > 24 || minute > 59 || second > 59 || total > 86_400)
    throw new DateError(text, { reason: 'time' });
  return total;
}

function offsetMinutes(text: string, offset: string | undefined): number | undefined {
  if (offset === undefined) return undefined;
  if (offset === 'Z') return 0;
  const [, sign, hours, minutes = '00'] = offsetPattern.exec(offset) ?? [];
  const total = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  if (sign === undefined || Number(minutes) > 59 || total < -720 || total > 840)
    throw new DateError(text, { reason: 'offset' });
  return total + 0;
}
