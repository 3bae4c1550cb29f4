import type { DateEnd, EventDate } from '../dates/event-date.ts';
import { dayFraction } from './clock-ends.ts';
import type { PackedBound, PackedDate, PackedEnd } from './packed-frise.ts';

/** A date reduced to what its drawing depends on; `unpackDate` turns it into a date that is drawn the same. */
export function packDate(date: EventDate): PackedDate {
  const { kind, start, end, members } = date;
  const ends = endsOf(date);
  return {
    ...(kind === 'moment' ? {} : { kind }),
    bounds: boundsOf(date),
    ...(ends === '' ? {} : { ends }),
    ...(start === undefined ? {} : { start: packEnd(start) }),
    ...(end === undefined || end === start ? {} : { end: packEnd(end) }),
    ...(members.length === 0 ? {} : { members: members.map(packDate) }),
  };
}

/** An infinite day as JSON can hold it. */
export function packBound(day: number): PackedBound {
  return Number.isFinite(day) ? day : day > 0 ? '+' : '-';
}

function boundsOf({ startMin, startMax, endMin, endMax }: EventDate): readonly PackedBound[] {
  const bounds = [startMin, startMax, endMin, endMax].map(packBound);
  return bounds.every((bound) => bound === bounds[0]) ? bounds.slice(0, 1) : bounds;
}

function endsOf({ openStart, openEnd, unknownStart, unknownEnd }: EventDate): string {
  return [openStart && '<', openEnd && '>', unknownStart && '[', unknownEnd && ']'].filter(Boolean).join('');
}

function packEnd(end: DateEnd): PackedEnd {
  return {
    ...(end.precision === 'day' ? {} : { precision: end.precision }),
    // A time counts only where its day is known.
    ...(dayFraction(end) === undefined ? {} : { time: end.time!.secondOfDay }),
    ...(end.uncertain ? { uncertain: true } : {}),
    ...(end.slackDays === 0 ? {} : { slack: end.slackDays }),
  };
}
