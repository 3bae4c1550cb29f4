import type { TimelineEvent } from '../model/event.ts';
import type { Timeline } from '../model/timeline.ts';
import { MANY_EVENTS } from '../model/many-events.ts';
import { toldBytes } from '../model/told-bytes.ts';

/** The most events that a page lists. */
const mostEvents = 150;

/** The most bytes of events that a page tells in full: some 25 kB when compressed, for a cheap phone. */
const mostBytes = 160_000;
/** The same of more than `MANY_EVENTS`. */
const mostBytesOfMany = 200_000;

/** How much a page has room for, and how much of it an event takes. */
export interface PageRoom {
  readonly most: number;
  readonly weightOf: (event: TimelineEvent) => number;
}

/** The room on a page of a timeline: for so many cards; where events have no page of their own, for so much text. */
export function pageRoom({ eventPages, events }: Pick<Timeline, 'eventPages' | 'events'>): PageRoom {
  if (eventPages !== 'together') return { most: mostEvents, weightOf: () => 1 };
  return { most: events.length > MANY_EVENTS ? mostBytesOfMany : mostBytes, weightOf: toldBytes };
}
