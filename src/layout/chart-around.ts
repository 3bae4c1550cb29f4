import type { TimelineEvent } from '../model/event.ts';
import type { Timeline } from '../model/timeline.ts';
import { chartOf } from './chart-of.ts';
import type { FriseInput, FriseOptions } from './frise-options.ts';

/**
 * What to draw around one event: its neighbours in time and the events related to it, on their tracks alone. An event's page stays small, however many events the timeline has; the whole is a link away.
 */
export function chartAround(
  timeline: Timeline,
  event: TimelineEvent,
  direction: 'ltr' | 'rtl',
): { inputs: readonly FriseInput[]; options: Omit<FriseOptions, 'scale'> } {
  const index = timeline.events.indexOf(event);
  const neighbours = timeline.events.slice(Math.max(0, index - reach), index + reach + 1);
  const related = new Set(event.related.map(({ event: id }) => id));
  const near = new Set([...neighbours, ...timeline.events.filter(({ id }) => related.has(id))]);
  const shown = timeline.events.filter((other) => near.has(other));
  const tracks = timeline.tracks.filter(({ id }) => shown.some(({ track }) => track === id));
  return chartOf({ ...timeline, events: shown, tracks }, direction);
}

/** How many events before and after it. */
const reach = 4;
