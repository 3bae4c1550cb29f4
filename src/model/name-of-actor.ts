import { nameIn } from './name-in.ts';
import type { Timeline } from './timeline.ts';

/** The name of an actor by id in the timeline's language; words that are no actor's id are returned as they are. */
export function nameOfActor(timeline: Pick<Timeline, 'actors' | 'language'>, idOrWords: string): string {
  const actor = timeline.actors.get(idOrWords);
  return (actor && nameIn(actor.names, timeline.language)) ?? idOrWords;
}
