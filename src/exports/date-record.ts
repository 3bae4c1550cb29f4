import type { DateEnd, EventDate } from '../dates/event-date.ts';
import { formatDate } from '../dates/format-date.ts';
import { isoDay } from './iso-day.ts';

/** A date as the exports write it: JSON has no Infinity, so a bound without limit is `..`. */
export function dateRecord(date: EventDate, language: string, zone: string): object {
  return {
    edtf: date.text,
    words: formatDate(date, language, 'long', zone),
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
      date.members.length === 0
        ? undefined
        : date.members.map((member) => dateRecord(member, language, zone)),
  };
}

function bound(day: number): number | '..' {
  return Number.isFinite(day) ? day : '..';
}

function endRecord(end: DateEnd): object {
  return {
    precision: end.precision,
    year: end.year,
    lastYear: end.lastYear,
    month: end.month,
    day: end.day,
    grouping: end.grouping,
    time: end.time && { secondOfDay: end.time.secondOfDay, offsetMinutes: end.time.offsetMinutes },
    approximate: end.approximate,
    uncertain: end.uncertain,
    partQualifiers: end.partQualifiers && partsRecord(end.partQualifiers),
    unspecified: end.unspecified && partsRecord(end.unspecified),
    estimatedYear: end.estimatedYear,
    firstDay: end.firstDay,
    lastDay: end.lastDay,
    slackDays: end.slackDays,
  };
}

function partsRecord({ year, month, day }: Record<'year' | 'month' | 'day', string | undefined>): object {
  return { year, month, day };
}
