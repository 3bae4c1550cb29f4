import type { DateEnd, EventDate } from '../dates/event-date.ts';
import type { PackedBound, PackedDate, PackedEnd } from './packed-frise.ts';

/** A date that is drawn as the one that was packed; its text and the parts that no drawing shows are gone. */
export function unpackDate({ kind = 'moment', bounds, ends = '', ...packed }: PackedDate): EventDate {
  const [startMin, startMax = startMin, endMin = startMin, endMax = startMin] = bounds.map(unpackBound);
  const start = packed.start && unpackEnd(packed.start);
  return {
    text: '',
    kind,
    startMin: startMin!,
    startMax: startMax!,
    endMin: endMin!,
    endMax: endMax!,
    openStart: ends.includes('<'),
    openEnd: ends.includes('>'),
    unknownStart: ends.includes('['),
    unknownEnd: ends.includes(']'),
    start,
    end: packed.end ? unpackEnd(packed.end) : kind === 'moment' ? start : undefined,
    members: (packed.members ?? []).map(unpackDate),
  };
}

export function unpackBound(bound: PackedBound): number {
  return bound === '+' ? Infinity : bound === '-' ? -Infinity : bound;
}

function unpackEnd({ precision = 'day', time, uncertain, slack = 0 }: PackedEnd): DateEnd {
  return {
    precision,
    year: 0,
    lastYear: 0,
    month: undefined,
    day: undefined,
    grouping: undefined,
    time: time === undefined ? undefined : { secondOfDay: time, offsetMinutes: undefined },
    approximate: slack > 0,
    uncertain: uncertain === true,
    partQualifiers: undefined,
    unspecified: undefined,
    estimatedYear: undefined,
    firstDay: 0,
    lastDay: 0,
    slackDays: slack,
  };
}
