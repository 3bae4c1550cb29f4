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
  const index = byId.get(event.id)?.rank ?? 0;
  const near = new Map(
    timeline.events
      .slice(Math.max(0, index - reach), index + reach + 1)
      .map(({ id }) => id)
      .concat(event.related.map((related) => related.event))
      .flatMap((id) => {
        const found = byId.get(id);
        return found === undefined ? [] : [[id, found]];
      }),
  );
  return [...near.values()].sort((a, b) => a.rank - b.rank).map((ranked) => ranked.event);
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
  return chartOf({ ...timeline, events: shown, tracks }, direction);
}
