import type { TimelineEvent } from './event.ts';
import { oncePer } from './once-per.ts';

type Weighed = Pick<TimelineEvent, 'id' | 'sources' | 'claims' | 'casualties' | 'related'>;

/** How much there is to say of each event, by id: where not all can be named, those with the most are. Worked out once for a list. */
export const importanceOf = oncePer((events: readonly Weighed[]): ReadonlyMap<string, number> => {
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
  return importance;
});
