import { isUndated } from '../dates/is-undated.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { Timeline } from '../model/timeline.ts';
import { trackSlot } from '../model/track-slot.ts';
import { anchorDays } from './anchor-days.ts';
import { chartOf } from './chart-of.ts';
import { tellsTime } from './clock-ends.ts';
import { minutesPerDay } from './clock-intervals.ts';
import { friseScale } from './frise-scale.ts';
import { SCALES, type ScaleName } from './frise.ts';
import { packBound, packDate } from './pack-date.ts';
import type { PackedEvent, PackedFacts, PackedFrise, PackedScale } from './packed-frise.ts';
import type { TimeScale } from './time-scale.ts';

/** The shortest stretch worth looking at: minutes where any event tells the time, else a day. */
const leastMinutes = 10;

/** What the script of a page needs to draw its frise again, of a timeline or a part of one; undefined without a dated event. */
export function packFrise(timeline: Timeline, direction: 'ltr' | 'rtl'): PackedFrise | undefined {
  const { inputs } = chartOf(timeline, direction);
  const dated = inputs.filter(({ date }) => !isUndated(date));
  const byClock = dated.some(tellsTime);
  const anchors = anchorDays(dated);
  const scales = SCALES.flatMap((name) => {
    const scale = friseScale(dated, name);
    return scale === undefined ? [] : [[name, packScale(name, scale, anchors, byClock)] as const];
  });
  if (scales.length === 0) return undefined;
  return {
    direction,
    scales: Object.fromEntries(scales) as Record<ScaleName, PackedScale>,
    eras: timeline.eras.map(({ name, date }) => ({
      name,
      from: packBound(date.startMin),
      to: packBound(date.endMax + 1),
    })),
    events: timeline.events.filter(({ date }) => !isUndated(date)).map((event) => packEvent(timeline, event)),
    undated: timeline.events.filter(({ date }) => isUndated(date)).map(packFacts),
  };
}

function packScale(
  name: ScaleName,
  { start, end, folds, position }: TimeScale,
  anchors: readonly number[],
  byClock: boolean,
): PackedScale {
  const steps = name === 'sequence' ? anchors.flatMap((day) => [day, day + 1]) : [];
  const days = new Set([start, ...folds.flatMap(({ from, to }) => [from, to]), ...steps, end]);
  const breaks = [...days]
    .filter((day) => day >= start && day <= end)
    .sort((a, b) => a - b)
    .map((day) => [day, roundFinely(position(day))] as const);
  const kept = end - start - folds.reduce((sum, { from, to }) => sum + to - from, 0);
  const leastDays = byClock ? leastMinutes / minutesPerDay : 1;
  const least =
    name === 'sequence'
      ? 100 / (anchors.length + 1)
      : ((100 - foldsPercent(folds, position)) / kept) * leastDays;
  return { breaks, folds, least: Math.min(100, least) };
}

function foldsPercent(folds: TimeScale['folds'], position: TimeScale['position']): number {
  return folds.reduce((sum, { from, to }) => sum + position(to) - position(from), 0);
}

/** Both the marks and the ticks are placed by these numbers, so what is lost moves nothing against anything else. */
function roundFinely(at: number): number {
  return Math.round(at * 1e6) / 1e6;
}

function packEvent(timeline: Timeline, event: TimelineEvent): PackedEvent {
  const elsewhere = event.datesElsewhere.map(({ date }) => date).filter((date) => !isUndated(date));
  return {
    ...packFacts(event),
    shape: trackSlot(timeline, event.track).shape,
    date: packDate(event.date),
    ...(elsewhere.length === 0 ? {} : { elsewhere: elsewhere.map(packDate) }),
  };
}

function packFacts({ id, status, places, actors }: TimelineEvent): PackedFacts {
  const names = [...new Set(actors.map(({ actor }) => actor))];
  return {
    ...{ id, status },
    ...(places.length === 0 ? {} : { places }),
    ...(names.length === 0 ? {} : { actors: names }),
  };
}
