import type { EventDate } from '../dates/event-date.ts';
import { clockEnds, dayFraction } from './clock-ends.ts';
import type { DayStretch } from './find-folds.ts';
import type { FriseInput } from './frise-options.ts';

/** Beyond this many days, days say enough. */
const mostDays = 2;

/**
 * The stretch of a timeline that is told by the clock: from its first to its last time of day. Undefined when a date
 * has no time at one of its ends, or when it takes longer than two days.
 */
export function clockStretch(
  events: readonly Pick<FriseInput, 'date' | 'datesElsewhere'>[],
): DayStretch | undefined {
  const dates = events.flatMap(({ date, datesElsewhere }) => [date, ...datesElsewhere]);
  if (dates.length === 0 || !dates.every(isTimed)) return undefined;
  const moments = dates.flatMap((date) => (date.kind === 'span' ? spanEnds(date) : momentOf(date)));
  const from = Math.min(...moments);
  const to = Math.max(...moments);
  return to - from < mostDays ? { from, to } : undefined;
}

function isTimed({ kind, start, end }: EventDate): boolean {
  const ends = kind === 'span' ? [start, end] : kind === 'moment' ? [start] : [undefined];
  return ends.every((one) => dayFraction(one) !== undefined && one?.slackDays === 0);
}

function momentOf({ startMin, start }: EventDate): readonly number[] {
  return [startMin + dayFraction(start)!];
}

function spanEnds(date: EventDate): readonly number[] {
  const { startMin, endMax } = clockEnds(date);
  return [startMin, endMax];
}
