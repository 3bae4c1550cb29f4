import { parseDate } from '../dates/parse-date.ts';
import { partsByWeight } from '../model/parts-by-weight.ts';
import type { CalendarPeriod, PeriodLevel } from './period-levels.ts';
import { periodFromTo, periodLevels } from './period-levels.ts';
import type { Period } from './period.ts';

/** An event, and the day by which it is placed (`anchorInstant`). */
export interface PlacedEvent {
  readonly id: string;
  readonly day: number;
  /** How much of a page it takes. Default 1. */
  readonly weight?: number;
}

interface Group {
  readonly period: CalendarPeriod;
  /** Of its events together. */
  readonly weight: number;
  readonly events: readonly PlacedEvent[];
}

/** A cut into fewer periods is passed over for a finer one, if there is one. */
const fewPeriods = 4;

/**
 * Splits a timeline, in time order, into periods that weigh at most `most`, or hold one event: each is cut at the longest
 * calendar unit that gives a choice, neighbours that fit on a page are joined, and what is too large is cut again; a
 * single day that is too large is cut into parts. Joined in order, the events of the periods without children are the
 * timeline. Takes time in proportion to the number of events.
 */
export function splitIntoPeriods(events: readonly PlacedEvent[], most: number): Period {
  const from = events[0]?.day ?? 0;
  const to = (events.at(-1)?.day ?? -1) + 1;
  return split({ period: { edtf: '', from, to }, ...weighed(events) }, most);
}

const weightOf = ({ weight = 1 }: PlacedEvent): number => weight;

function weighed(events: readonly PlacedEvent[]): Pick<Group, 'events' | 'weight'> {
  return { events, weight: events.reduce((sum, event) => sum + weightOf(event), 0) };
}

function split({ period: { edtf, from, to }, events, weight }: Group, most: number): Period {
  const date = edtf === '' ? undefined : parseDate(edtf);
  const period = { edtf, date, part: 1, from, to, count: events.length };
  if (weight <= most || events.length === 1)
    return { ...period, events: events.map(({ id }) => id), children: [] };
  const groups = cut(events);
  const children =
    groups.length > 1
      ? joinSmall(groups, most).flatMap((group) => pagesOf(split(group, most)))
      : partsOfDay(edtf === '' ? groups[0]!.period : { edtf, from, to }, events, most);
  return { ...period, events: [], children };
}

/** A period or, in its place, the parts of a day. */
function pagesOf(period: Period): readonly Period[] {
  return period.children[0]?.edtf === period.edtf ? period.children : [period];
}

function cut(events: readonly PlacedEvent[]): readonly Group[] {
  let coarsest: readonly Group[] = [];
  for (const level of periodLevels) {
    const groups = groupBy(events, level);
    if (groups.length >= fewPeriods) return groups;
    if (coarsest.length < 2) coarsest = groups;
  }
  return coarsest;
}

function groupBy(events: readonly PlacedEvent[], level: PeriodLevel): readonly Group[] {
  const groups: { period: CalendarPeriod; events: PlacedEvent[] }[] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (last !== undefined && event.day < last.period.to) last.events.push(event);
    else groups.push({ period: level(event.day), events: [event] });
  }
  return groups.map(({ period, events: own }) => ({ period, ...weighed(own) }));
}

/** Joins neighbours that fit on a page together, so that their pages are about equally long. Never joins all into one. */
function joinSmall(groups: readonly Group[], most: number): readonly Group[] {
  const joined: Group[] = [];
  let goal = 0;
  groups.forEach((group, index) => {
    const last = joined.at(-1);
    const fits = last !== undefined && last.weight + group.weight <= most;
    if (fits && last.weight < goal) {
      joined[joined.length - 1] = {
        period: periodFromTo(last.period, group.period),
        events: [...last.events, ...group.events],
        weight: last.weight + group.weight,
      };
      return;
    }
    const run = runFrom(groups, index, most);
    goal = run / Math.ceil(run / most);
    joined.push(group);
  });
  return joined;
}

/** What the groups weigh from one up to the next one that is too large for a page. */
function runFrom(groups: readonly Group[], index: number, most: number): number {
  const end = groups.findIndex(({ weight }, at) => at >= index && weight > most);
  return groups.slice(index, end === -1 ? undefined : end).reduce((sum, { weight }) => sum + weight, 0);
}

function partsOfDay(day: CalendarPeriod, events: readonly PlacedEvent[], most: number): readonly Period[] {
  const date = parseDate(day.edtf);
  return partsByWeight(events, weightOf, most).map(({ items, number }) => ({
    ...day,
    date,
    part: number,
    count: items.length,
    events: items.map(({ id }) => id),
    children: [],
  }));
}
