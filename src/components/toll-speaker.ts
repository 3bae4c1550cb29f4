import { messagesFor } from '../messages/messages-for.ts';
import type { Casualties } from '../model/event.ts';
import { nameOfActor } from '../model/name-of-actor.ts';
import { nameOfSource } from '../model/name-of-source.ts';
import type { Timeline } from '../model/timeline.ts';

/** Who gives a toll, and through which source, each once; in words where nobody is named. */
export function tollSpeaker(
  timeline: Pick<Timeline, 'actors' | 'sources' | 'language'>,
  { by, source: id }: Pick<Casualties, 'by' | 'source'>,
): string {
  const source = id === undefined ? undefined : timeline.sources.get(id);
  const names = [
    ...(by === undefined ? [] : [nameOfActor(timeline, by)]),
    ...(source === undefined ? [] : [nameOfSource(source)]),
  ];
  return [...new Set(names)].join(' · ') || messagesFor(timeline.language).record.nobodyNamed;
}
