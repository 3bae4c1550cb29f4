import type { TimelineEvent } from './event.ts';
import { nameOfActor } from './name-of-actor.ts';
import { nameOfSource } from './name-of-source.ts';
import type { Timeline } from './timeline.ts';

/**
 * Names of those on whose word an event stands, each once, in the order given: the sources of what is reported as a
 * fact, the claimants of what is claimed; either for want of the other. Nobody for what is confirmed.
 */
export function whoSays(
  timeline: Pick<Timeline, 'actors' | 'sources' | 'language'>,
  event: Pick<TimelineEvent, 'claims' | 'sources' | 'status'>,
): readonly string[] {
  if (event.status === 'confirmed') return [];
  const claimants = event.claims.flatMap(({ by }) => (by === undefined ? [] : [nameOfActor(timeline, by)]));
  const sources = event.sources.flatMap((id) => {
    const source = timeline.sources.get(id);
    return source ? [nameOfSource(source)] : [];
  });
  const [first, second] = event.status === 'reported' ? [sources, claimants] : [claimants, sources];
  return [...new Set(first.length > 0 ? first : second)];
}
