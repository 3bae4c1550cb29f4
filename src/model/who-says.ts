import type { TimelineEvent } from './event.ts';
import { nameOfActor } from './name-of-actor.ts';
import { nameOfSource } from './name-of-source.ts';
import type { Timeline } from './timeline.ts';

/** Names of those on whose word an event stands: its claimants, or else its sources; each once, in the order given. */
export function whoSays(timeline: Timeline, event: TimelineEvent): readonly string[] {
  const claimants = event.claims.flatMap(({ by }) => (by === undefined ? [] : [nameOfActor(timeline, by)]));
  const sources = event.sources.flatMap((id) => {
    const source = timeline.sources.get(id);
    return source ? [nameOfSource(source)] : [];
  });
  return [...new Set(claimants.length > 0 ? claimants : sources)];
}
