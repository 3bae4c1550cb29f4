import type { EventDate } from '../dates/event-date.ts';
import { isUndated } from '../dates/is-undated.ts';
import { parseDate } from '../dates/parse-date.ts';
import { oncePer } from '../model/once-per.ts';
import type { Timeline } from '../model/timeline.ts';
import type { CalendarPeriod, PeriodLevel } from './period-levels.ts';
import { periodLevels } from './period-levels.ts';

/** The value of the filter for events that name no time. */
export const UNDATED = 'undated';

/** A period by which the search filters. */
export interface SearchPeriod extends CalendarPeriod {
  /** The same as a date, for words. */
  readonly date: EventDate;
}

/** More than that cannot be taken in at a glance; it lets a fortnight be days, and a year and its eve months. */
const most = 14;

/**
 * The periods by which a search filters, in time order: the shortest of days, months, years, decades and so on of which
 * there are no more than 14 with events. None where there would be one, which filters nothing. Worked out once.
 */
export function searchPeriods({ events }: Pick<Timeline, 'events'>): readonly SearchPeriod[] {
  return periodsAmong(events);
}

/**
 * The periods of `searchPeriods` to which an event belongs: each in which it may have been, by its strict bounds; a side
 * without limit or not known goes on as far as the timeline. `undated` for a date that names no time.
 */
export function periodsOfDate(periods: readonly SearchPeriod[], date: EventDate): readonly string[] {
  if (periods.length === 0) return [];
  if (isUndated(date)) return [UNDATED];
  const { first, last } = limitsOf(date);
  return periods.filter(({ from, to }) => from <= last && first < to).map(({ edtf }) => edtf);
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Infinite on a side without limit. */
function limitsOf({ startMin, endMax }: EventDate): Stretch {
  return { first: startMin, last: endMax };
}

const periodsAmong = oncePer((events: Timeline['events']): readonly SearchPeriod[] => {
  const dated = events.map(({ date }) => date).filter((date) => !isUndated(date));
  const days = dated
    .flatMap(({ startMin, startMax, endMin, endMax }) => [startMin, startMax, endMin, endMax])
    .filter(Number.isFinite);
  const [start, end] = [
    days.reduce((a, b) => Math.min(a, b), Infinity),
    days.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
  const stretches = dated.map(limitsOf).map(({ first, last }) => ({
    first: Math.max(first, start),
    last: Math.min(last, end),
  }));
  for (const level of periodLevels.toReversed()) {
    const periods = periodsAt(level, stretches);
    if (periods === undefined) continue;
    return periods.length < 2 ? [] : periods.map((period) => ({ ...period, date: parseDate(period.edtf) }));
  }
  return [];
});

/** Those of a level with events; undefined where they are too many. */
function periodsAt(level: PeriodLevel, stretches: readonly Stretch[]): readonly CalendarPeriod[] | undefined {
  const periods = new Map<string, CalendarPeriod>();
  for (const { first, last } of stretches) {
    for (let day = first; day <= last;) {
      const period = level(day);
      periods.set(period.edtf, period);
      if (periods.size > most) return undefined;
      day = period.to;
    }
  }
  return [...periods.values()].sort((a, b) => a.from - b.from);
}
