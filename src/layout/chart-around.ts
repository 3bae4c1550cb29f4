import type { TimelineEvent } from '../model/event.ts';
import { eventsById } from '../model/events-by-id.ts';
import type { Timeline } from '../model/timeline.ts';
import { chartOf } from './chart-of.ts';
import type { FriseInput, FriseOptions } from './frise-options.ts';

/** How many events before and after it. */
const reach = 4;

/** What an event's page draws: its neighbours in time and the events related to it, itself among them, in the order of time. */
export function eventsAround(timeline: Timeline, event: TimelineEvent): readonly TimelineEvent[] {
  const byId = eventsById(timeline);
  const rank = byId.get(event.id)?.rank ?? 0;
  const { events } = timeline;
  const ranks = new Set<number>();
  const last = Math.min(events.length - 1, rank + reach);
  for (let near = Math.max(0, rank - reach); near <= last; near += 1) ranks.add(near);
  for (const related of event.related) {
    const found = byId.get(related.event);
    if (found !== undefined) ranks.add(found.rank);
  }
  return [...ranks].sort((a, b) => a - b).map((near) => events[near]!);
}

/**
 * What to draw around one event, on the tracks of what is shown alone. An event's page stays small, however many events the
 * timeline has; the whole is a link away.
 */
export function chartAround(
  timeline: Timeline,
  event: TimelineEvent,
  direction: 'ltr' | 'rtl',
): { inputs: readonly FriseInput[]; options: Omit<FriseOptions, 'scale'> } {
  const shown = eventsAround(timeline, event);
  const tracks = timeline.tracks.filter(({ id }) => shown.some(({ track }) => track === id));
  const { eras, language } = timeline;
  return chartOf({ events: shown, tracks, eras, language }, direction);
}
