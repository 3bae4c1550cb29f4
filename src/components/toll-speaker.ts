import { messagesFor } from '../messages/messages-for.ts';
import type { Casualties } from '../model/event.ts';
import { nameOfActor } from '../model/name-of-actor.ts';
import { nameOfSource } from '../model/name-of-source.ts';
import type { Timeline } from '../model/timeline.ts';

/** Who gives a toll, or else the source that has it; in words where nobody is named. */
export function tollSpeaker(
  timeline: Pick<Timeline, 'actors' | 'sources' | 'language'>,
  { by, source: id }: Pick<Casualties, 'by' | 'source'>,
): string {
  if (by !== undefined) return nameOfActor(timeline, by);
  const source = id === undefined ? undefined : timeline.sources.get(id);
  return source ? nameOfSource(source) : messagesFor(timeline.language).record.nobodyNamed;
}
