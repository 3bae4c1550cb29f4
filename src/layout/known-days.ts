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
  const days = new Set<number>();
  for (const { date, datesElsewhere } of events) {
    addDaysOf(date, days);
    for (const elsewhere of datesElsewhere) if (!isUndated(elsewhere)) addDaysOf(elsewhere, days);
  }
  return [...days].filter(Number.isFinite).sort((a, b) => a - b);
}

function addDaysOf(date: EventDate, days: Set<number>): void {
  const { startMin, endMax, start, end, kind, members } = date;
  days.add(startMin).add(startMin - (start?.slackDays ?? 0));
  days.add(endMax + 1).add(endMax + 1 + (end?.slackDays ?? 0));
  if (kind === 'all-of') for (const member of members) addDaysOf(member, days);
  if (kind !== 'span') return;
  const { startMax, endMin } = clockEnds(date);
  days.add(startMax).add(endMin);
}
