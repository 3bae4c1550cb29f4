import type { TimelineEvent } from './event.ts';
import { importanceOf } from './importance.ts';
import { oncePer } from './once-per.ts';

/** How many events a tier holds: what Pagefind ranks in some 20 ms among ten thousand matches. */
export const TIER_SIZE = 100;

/** Timelines with more events than that have tiers: what few events hold is ranked fast without. */
const mostWithout = 1000;

/**
 * In which tier of a large timeline the search finds each event, by id, from 0, the most important: a word that
 * thousands of events hold is looked for in the first tier before it is in all. None has one where all are few. Of equal
 * events the earlier in the given order comes first.
 */
export const searchTiers = oncePer((events: readonly TimelineEvent[]): ReadonlyMap<string, number> => {
  if (events.length <= mostWithout) return new Map();
  const importance = importanceOf(events);
  const weight = ({ id }: TimelineEvent): number => importance.get(id) ?? 0;
  const ordered = events.toSorted((a, b) => weight(b) - weight(a));
  return new Map(ordered.map(({ id }, place) => [id, Math.floor(place / TIER_SIZE)]));
});
