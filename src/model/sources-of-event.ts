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
  const ids = new Set(sources);
  for (const { source } of claims) if (source !== undefined) ids.add(source);
  for (const { source } of casualties) if (source !== undefined) ids.add(source);
  const known: Source[] = [];
  for (const id of ids) {
    const source = timeline.sources.get(id);
    if (source !== undefined) known.push(source);
  }
  return known;
}
