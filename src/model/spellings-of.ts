import type { TimelineEvent } from './event.ts';
import type { Timeline } from './timeline.ts';

/** Every name and spelling of an event's places and actors, in all languages, each once: what a search should find it by. */
export function spellingsOf(
  timeline: Pick<Timeline, 'places' | 'actors'>,
  event: Pick<TimelineEvent, 'places' | 'actors'>,
): readonly string[] {
  const named = [
    ...event.places.map((id) => timeline.places.get(id)),
    ...event.actors.map(({ actor }) => timeline.actors.get(actor)),
  ];
  return [
    ...new Set(named.flatMap((found) => (found ? [...Object.values(found.names), ...found.variants] : []))),
  ];
}
