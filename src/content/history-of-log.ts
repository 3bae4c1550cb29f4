import { civilDate } from '../dates/day-number.ts';
import { edtfText, edtfYear } from '../dates/edtf-text.ts';
import type { EventDate } from '../dates/event-date.ts';
import { parseDate } from '../dates/parse-date.ts';
import type { EventHistory } from '../model/event-history.ts';
import { idOfPath } from './id-of-path.ts';

/** An event by all its names. */
export interface NamedEvent {
  readonly id: string;
  readonly formerIds: readonly string[];
}

export interface LogFacts {
  /** The history was cut: its first commits stand for all that came before them. */
  readonly isShallow: boolean;
  /** Ids of events whose files have changes that are not committed. */
  readonly changed: ReadonlySet<string>;
}

const mark = '\u0001';

/** Before the files of each commit: a mark, the seconds of its committer since 1970, the hashes of its parents. */
export const LOG_FORMAT = '--format=%x01%ct %P';

interface Days {
  readonly first: number;
  readonly last: number;
}

const secondsPerDay = 86_400;

/**
 * The history of each event, from a log in that format with its parts ended by NUL. An event is known by its id and
 * those that it had, wherever its file lies. A day is that of the committer in UTC: the author's may be any.
 */
export function historyOfLog(
  log: string,
  events: readonly NamedEvent[],
  { isShallow, changed }: LogFacts,
): ReadonlyMap<string, EventHistory> {
  const days = daysById(log, eventsByName(events), isShallow);
  const day = dayReader();
  return new Map(
    [...days].map(([id, { first, last }]) => [
      id,
      {
        created: isShallow ? undefined : day(first),
        modified: changed.has(id) ? undefined : day(last),
      },
    ]),
  );
}

function eventsByName(events: readonly NamedEvent[]): ReadonlyMap<string, string> {
  return new Map([
    ...events.flatMap(({ id, formerIds }) => formerIds.map((former) => [former, id] as const)),
    ...events.map(({ id }) => [id, id] as const),
  ]);
}

function daysById(
  log: string,
  byName: ReadonlyMap<string, string>,
  isShallow: boolean,
): ReadonlyMap<string, Days> {
  const days = new Map<string, Days>();
  let day: number | undefined;
  // A path begins with the name of its folder, never with the mark.
  for (const part of log.split('\0')) {
    if (part.startsWith(mark)) day = dayOfCommit(part.slice(mark.length), isShallow);
    const id = byName.get(idOfPath(part) ?? '');
    if (id === undefined || day === undefined) continue;
    const { first = day, last = day } = days.get(id) ?? {};
    days.set(id, { first: Math.min(first, day), last: Math.max(last, day) });
  }
  return days;
}

/** Undefined for the first commits of a cut history. */
function dayOfCommit(head: string, isShallow: boolean): number | undefined {
  const [seconds = '', ...parents] = head.trim().split(' ');
  return isShallow && parents.length === 0 ? undefined : Math.floor(Number(seconds) / secondsPerDay);
}

/** Many files share a day: each is read once. */
function dayReader(): (day: number) => EventDate {
  const known = new Map<number, EventDate>();
  return (number) => {
    const { year, month, day } = civilDate(number);
    const date = known.get(number) ?? parseDate(edtfText(edtfYear(year), month, day));
    known.set(number, date);
    return date;
  };
}
