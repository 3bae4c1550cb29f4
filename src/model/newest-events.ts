import type { TimelineEvent } from './event.ts';
import { feedDay } from './feed-day.ts';
import type { Timeline } from './timeline.ts';

/** An event and the days, as day numbers, on which its page came and last changed. */
export interface NewEvent {
  readonly event: TimelineEvent;
  /** Unknown without git, or with a part of its history only. */
  readonly created: number | undefined;
  readonly changed: number;
}

/**
 * The events whose pages are known to be new or changed, the newest first: by the day on which they came, else changed;
 * then by id. The days are git's, and those of corrections; an event without any is left out.
 */
export function newestEvents(timeline: Pick<Timeline, 'events' | 'history'>): readonly NewEvent[] {
  return timeline.events
    .flatMap((event): readonly NewEvent[] => {
      const { created, modified } = timeline.history.get(event.id) ?? {};
      const days = [created, modified, ...event.corrections.map(({ on }) => on)].flatMap(
        (date) => (date && feedDay(date)) ?? [],
      );
      if (days.length === 0) return [];
      return [{ event, created: created && feedDay(created), changed: Math.max(...days) }];
    })
    .sort((a, b) => dayOf(b) - dayOf(a) || (a.event.id < b.event.id ? -1 : 1));
}

function dayOf({ created, changed }: NewEvent): number {
  return created ?? changed;
}
