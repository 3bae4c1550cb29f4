import type { TimelineEvent } from './event.ts';
import { importanceOf } from './importance.ts';
import { oncePer } from './once-per.ts';

/** The orders in which a search shows events. */
export type SearchOrder = 'relevance' | 'date';

/** How many events are looked through first: what Pagefind ranks in some 20 ms among ten thousand matches. */
export const FIRST_COUNT = 100;

/** In a timeline with more events than that, the search looks through some first: what few events hold is ranked fast without. */
const mostWithout = 1000;

/**
 * The events of a large timeline among which a word that thousands of events hold is looked for first, by id, with the
 * orders that show them first: the most important for relevance, the earliest for the date. None where all are few. The
 * events are given in the order of time; of equally important ones the earlier comes first.
 */
export const searchedFirst = oncePer(
  (events: readonly TimelineEvent[]): ReadonlyMap<string, readonly SearchOrder[]> => {
    if (events.length <= mostWithout) return new Map();
    const importance = importanceOf(events);
    const weight = ({ id }: TimelineEvent): number => importance.get(id) ?? 0;
    const firsts: readonly (readonly [SearchOrder, readonly TimelineEvent[]])[] = [
      ['relevance', events.toSorted((a, b) => weight(b) - weight(a)).slice(0, FIRST_COUNT)],
      ['date', events.slice(0, FIRST_COUNT)],
    ];
    const marks = firsts.flatMap(([order, first]) => first.map(({ id }) => ({ id, order })));
    const byId = Map.groupBy(marks, ({ id }) => id);
    return new Map([...byId].map(([id, ofEvent]) => [id, ofEvent.map(({ order }) => order)]));
  },
);
