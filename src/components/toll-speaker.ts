import { messagesFor } from '../messages/messages-for.ts';
import type { Casualties } from '../model/event.ts';
import { speakersOf } from '../model/speakers-of.ts';
import type { Timeline } from '../model/timeline.ts';

/** Who gives a toll, or else the source that has it; in words where nobody is named. */
export function tollSpeaker(
  timeline: Pick<Timeline, 'actors' | 'sources' | 'language'>,
  toll: Pick<Casualties, 'by' | 'source'>,
): string {
  return speakersOf(timeline, toll)[0]?.name ?? messagesFor(timeline.language).record.nobodyNamed;
}
