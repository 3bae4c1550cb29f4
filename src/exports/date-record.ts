import type { DateEnd, EventDate } from '../dates/event-date.ts';
import { formatDate } from '../dates/format-date.ts';
import { isoDay } from './iso-day.ts';

/** A date as the exports write it: JSON has no Infinity, so a bound without limit is `..`. */
export function dateRecord(date: EventDate, language: string): object {
  return {
    edtf: date.text,
    words: formatDate(date, language, 'long'),
    kind: date.kind,
    startMin: bound(date.startMin),
    startMax: bound(date.startMax),
    endMin: bound(date.endMin),
    endMax: bound(date.endMax),
    iso: {
      startMin: isoDay(date.startMin),
      startMax: isoDay(date.startMax),
      endMin: isoDay(date.endMin),
      endMax: isoDay(date.endMax),
    },
    openStart: date.openStart,
    openEnd: date.openEnd,
    unknownStart: date.unknownStart,
    unknownEnd: date.unknownEnd,
    start: date.start && endRecord(date.start),
    end: date.end && endRecord(date.end),
    members:
      date.members.length === 0 ? undefined : date.members.map((member) => dateRecord(member, language)),
  };
}

function bound(day: number): number | '..' {
  return Number.isFinite(day) ? day : '..';
}

function endRecord(end: DateEnd): object {
  const { precision, year, month, day, grouping, time, approximate, uncertain, slackDays } = end;
  return {
    precision,
    year,
    month,
    day,
    grouping,
    time: time && { secondOfDay: time.secondOfDay, offsetMinutes: time.offsetMinutes },
    approximate,
    uncertain,
    slackDays,
  };
}
