import type { TimelineEvent } from './event.ts';
import { oncePer } from './once-per.ts';
import type { Source, Timeline } from './timeline.ts';

type Sourced = Pick<TimelineEvent, 'sources' | 'claims' | 'casualties'>;

/**
 * All the sources on which an event rests, each once: its own, then those of its claims and tolls, in the order
 * given. Those of another date or of the words of a date say when, and not that it happened: they do not count. Worked out
 * once, since every page that lists an event asks.
 */
export function sourcesOfEvent({ sources }: Pick<Timeline, 'sources'>, event: Sourced): readonly Source[] {
  return sourcesAmong(sources)(event);
}

const sourcesAmong = oncePer((known: Timeline['sources']) =>
  oncePer(({ sources, claims, casualties }: Sourced): readonly Source[] => {
    const ids = new Set([...sources, ...[...claims, ...casualties].flatMap(({ source }) => source ?? [])]);
    return [...ids].flatMap((id) => known.get(id) ?? []);
  }),
);
