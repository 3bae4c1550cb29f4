import { endSecond } from '../dates/compare-dates.ts';
import { isUndated } from '../dates/is-undated.ts';
import { compareEvents } from './compare-events.ts';
import { compareNames } from './compare-names.ts';
import type { TimelineEvent } from './event.ts';
import { STATUSES } from './event.ts';
import { oncePer } from './once-per.ts';
import { sourcesOfEvent } from './sources-of-event.ts';
import type { Timeline } from './timeline.ts';
import { trackSlot } from './track-slot.ts';

/** The columns of the table of events, by each of which it can be ordered. */
export const TABLE_COLUMNS = ['start', 'end', 'title', 'track', 'status', 'sources'] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** Those whose greatest value comes first. */
export const DESCENDING_COLUMNS: ReadonlySet<TableColumn> = new Set(['sources']);

/** Those in whose order what has no date comes last, the other way round too. */
export const DATE_COLUMNS: ReadonlySet<TableColumn> = new Set(['start', 'end']);

type Compare = (a: TimelineEvent, b: TimelineEvent) => number;
type Ordered = Pick<Timeline, 'events' | 'language' | 'zone' | 'tracks' | 'sources'>;

/** What each column compares; what it leaves equal is in time order. */
const comparisons: Readonly<Record<TableColumn, (timeline: Ordered) => Compare>> = {
  start: () => () => 0,
  end: ({ zone }) =>
    byNumber(
      ({ date }) => date.endMax,
      ({ date }) => endSecond(date, zone),
    ),
  title: ({ language }) => {
    const compare = compareNames(language);
    return (a, b) => compare(a.title, b.title);
  },
  // In the order of the lanes; what has none comes last.
  track: (timeline) => byNumber(({ track }) => trackSlot(timeline, track).slot || Infinity),
  status: () => byNumber(({ status }) => STATUSES.indexOf(status)),
  sources: (timeline) => byNumber(oncePer((event) => -sourcesOfEvent(timeline, event).length)),
};

const inTime = oncePer(({ events, zone }: Ordered) => events.toSorted((a, b) => compareEvents(a, b, zone)));

/** All events, each once, ordered by a column, then in time. By the dates, those without one come last. */
export function tableOrder(timeline: Ordered, column: TableColumn): readonly TimelineEvent[] {
  const ordered = inTime(timeline).toSorted(comparisons[column](timeline));
  if (!DATE_COLUMNS.has(column)) return ordered;
  const isDated = ({ date }: TimelineEvent): boolean => !isUndated(date);
  return [...ordered.filter(isDated), ...ordered.filter((event) => !isDated(event))];
}

/** Compares numbers, infinities too; each next one where the former are equal. */
function byNumber(...values: readonly ((event: TimelineEvent) => number)[]): Compare {
  return (a, b) => {
    for (const value of values) {
      const [first, second] = [value(a), value(b)];
      if (first !== second) return first < second ? -1 : 1;
    }
    return 0;
  };
}
