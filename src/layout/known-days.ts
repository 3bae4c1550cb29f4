import type { EventDate } from '../dates/event-date.ts';
import { isUndated } from '../dates/is-undated.ts';
import { clockEnds } from './clock-ends.ts';
import type { FriseInput } from './frise-options.ts';

/**
 * The days at which something of a dated event's drawing begins or ends, slack and other sources' dates
 * included: ascending, each once, all finite. An end is the day after the last one. Between two of these days
 * nothing happens but what lasts.
 */
export function knownDays(events: readonly Pick<FriseInput, 'date' | 'datesElsewhere'>[]): readonly number[] {
  const days = new Set(
    events.flatMap(({ date, datesElsewhere }) =>
      [date, ...datesElsewhere.filter((elsewhere) => !isUndated(elsewhere))].flatMap(daysOf),
    ),
  );
  return [...days].filter(Number.isFinite).sort((a, b) => a - b);
}

function daysOf(date: EventDate): readonly number[] {
  const { startMin, endMax, start, end, kind, members } = date;
  const ends = [startMin, startMin - (start?.slackDays ?? 0), endMax + 1, endMax + 1 + (end?.slackDays ?? 0)];
  if (kind === 'all-of') return [...ends, ...members.flatMap(daysOf)];
  const { startMax, endMin } = clockEnds(date);
  return kind === 'span' ? [...ends, startMax, endMin] : ends;
}
