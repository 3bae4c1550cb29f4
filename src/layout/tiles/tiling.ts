import { anchorInstant } from '../../dates/anchor-instant.ts';
import { isUndated } from '../../dates/is-undated.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { importanceOf } from '../../model/importance.ts';
import { oncePer } from '../../model/once-per.ts';
import type { Timeline } from '../../model/timeline.ts';
import { byRank } from '../by-rank.ts';
import { tellsTime } from '../clock-ends.ts';
import { minutesPerDay } from '../clock-intervals.ts';
import { periodsOf } from '../periods-of.ts';
import { laneOf, lanesOf, type Lanes } from './lanes-of.ts';
import { markSpan, type MarkSpan } from './mark-span.ts';
import { placeMarks, type MarkPlace } from './place-marks.ts';
import { zoomLevels, type ZoomLevels } from './zoom-levels.ts';

/** A dated event as the tiles know it. */
export interface PlacedMark {
  readonly event: TimelineEvent;
  readonly lane: number;
  readonly span: MarkSpan;
  /** The day by which its period is chosen. */
  readonly at: number;
  /** Undefined where no level of zoom has room for it. */
  readonly place: MarkPlace | undefined;
  /** Its number in the order of rank. */
  readonly rank: number;
}

/** What all tiles of a timeline share. */
export interface Tiling {
  readonly lanes: Lanes;
  readonly levels: ZoomLevels;
  /** The shortest stretch worth looking at, in days. */
  readonly leastDays: number;
  /** By id. */
  readonly marks: ReadonlyMap<string, PlacedMark>;
}

/** Ten minutes where any event tells the time, else a day. */
const leastMinutes = 10;

/** Where the marks of all dated events of a timeline stand, at every level of zoom. Worked out once. */
export const tilingOf = oncePer((timeline: Timeline): Tiling => {
  const dated = timeline.events.filter(({ date }) => !isUndated(date));
  const lanes = lanesOf({ tracks: timeline.tracks, events: dated });
  const leastDays = dated.some(tellsTime) ? leastMinutes / minutesPerDay : 1;
  const { from, to } = periodsOf(timeline);
  const levels = zoomLevels(to - from, leastDays);
  const importance = importanceOf(timeline.events);
  const ranked = dated.map((event) => ({ ...event, importance: importance.get(event.id) ?? 0 })).sort(byRank);
  const spans = ranked.map((event) => ({
    id: event.id,
    lane: laneOf(lanes, event.track),
    ...markSpan(
      event.date,
      event.datesElsewhere.map(({ date }) => date),
    ),
  }));
  const places = placeMarks(spans, lanes.rows, levels);
  const marks = new Map(
    ranked.map((event, rank) => {
      const { lane } = spans[rank]!;
      const at = anchorInstant(event.date, timeline.zone)!.day;
      return [event.id, { event, lane, span: spans[rank]!, at, place: places.get(event.id), rank }];
    }),
  );
  return { lanes, levels, leastDays, marks };
});
