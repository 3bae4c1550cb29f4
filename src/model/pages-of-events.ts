import type { TimelineEvent } from './event.ts';

/** One page of a long list of events. */
export interface PageOfEvents {
  readonly events: readonly TimelineEvent[];
  /** From 1. */
  readonly number: number;
  readonly pages: number;
  /** How many events all pages have. */
  readonly all: number;
}

/** As many cards as a page may hold and stay small. */
const mostEvents = 150;

/** Events cut into pages in their order; without any event, one empty page. */
export function pagesOfEvents(events: readonly TimelineEvent[]): readonly PageOfEvents[] {
  const pages = Math.max(1, Math.ceil(events.length / mostEvents));
  return Array.from({ length: pages }, (_, index) => ({
    events: events.slice(index * mostEvents, (index + 1) * mostEvents),
    number: index + 1,
    pages,
    all: events.length,
  }));
}
