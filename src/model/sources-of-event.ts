import type { TimelineEvent } from './event.ts';
import type { Source, Timeline } from './timeline.ts';

/**
 * All the sources on which an event rests, each once: its own, then those of its claims and tolls, in the order
 * given. Those of another date or of the words of a date say when, and not that it happened: they do not count.
 */
export function sourcesOfEvent(
  timeline: Pick<Timeline, 'sources'>,
  { sources, claims, casualties }: Pick<TimelineEvent, 'sources' | 'claims' | 'casualties'>,
): readonly Source[] {
  const ids = new Set([...sources, ...[...claims, ...casualties].flatMap(({ source }) => source ?? [])]);
  return [...ids].flatMap((id) => timeline.sources.get(id) ?? []);
}
