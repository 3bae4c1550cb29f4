import type { TimelineEvent } from './event.ts';

type Weighed = Pick<TimelineEvent, 'id' | 'sources' | 'claims' | 'casualties' | 'related'>;

const known = new WeakMap<readonly Weighed[], ReadonlyMap<string, number>>();

/** How much there is to say of each event, by id: where not all can be named, those with the most are. Worked out once for a list. */
export function importanceOf(events: readonly Weighed[]): ReadonlyMap<string, number> {
  const found = known.get(events);
  if (found !== undefined) return found;
  const importance = new Map(
    events.map(({ id, sources, claims, casualties, related }) => [
      id,
      sources.length + claims.length + 2 * casualties.length + related.length,
    ]),
  );
  // What others refer to matters to them too.
  for (const { related } of events) {
    for (const { event } of related) {
      const weight = importance.get(event);
      if (weight !== undefined) importance.set(event, weight + 1);
    }
  }
  known.set(events, importance);
  return importance;
}
