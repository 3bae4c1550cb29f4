import type { TimelineEvent } from './event.ts';
import { nameOfSource } from './name-of-source.ts';
import type { Timeline } from './timeline.ts';

/** Every name and spelling of an event's places, actors and sources, in all languages, each once: what a search should find it by. */
export function spellingsOf(
  timeline: Pick<Timeline, 'places' | 'actors' | 'sources'>,
  event: Pick<TimelineEvent, 'places' | 'actors' | 'sources'>,
): readonly string[] {
  const actors = event.actors.flatMap(({ actor }) => timeline.actors.get(actor) ?? []);
  const named = [...event.places.flatMap((id) => timeline.places.get(id) ?? []), ...actors];
  const sources = event.sources
    .map((id) => timeline.sources.get(id))
    .filter((source) => source !== undefined);
  return [
    ...new Set([
      ...named.flatMap(({ names, variants }) => [...Object.values(names), ...variants]),
      ...actors.flatMap(({ formerNames }) => formerNames.map(({ name }) => name)),
      ...sources.flatMap((source) => [
        nameOfSource(source),
        ...(source.title === undefined ? [] : [source.title]),
      ]),
    ]),
  ];
}
