import type { DateEnd, EventDate } from './event-date.ts';

/** One date, as an event that begins and ends on the same one of the days that it may mean. */
export function momentOf(text: string, end: DateEnd): EventDate {
  return {
    text,
    kind: 'moment',
    startMin: end.firstDay,
    startMax: end.lastDay,
    endMin: end.firstDay,
    endMax: end.lastDay,
    openStart: false,
    openEnd: false,
    unknownStart: false,
    unknownEnd: false,
    start: end,
    end,
    members: [],
  };
}
