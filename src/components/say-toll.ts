import { formatDate } from '../dates/format-date.ts';
import { claimsWordsFor } from '../messages/claims-words-for.ts';
import { messagesFor } from '../messages/messages-for.ts';
import type { Casualties } from '../model/event.ts';
import { nameOfActor } from '../model/name-of-actor.ts';
import type { Timeline } from '../model/timeline.ts';
import { sayFigure } from './say-figure.ts';
import { tollSpeaker } from './toll-speaker.ts';

/** A toll in a sentence: who says how many of whom, for which day. */
export function sayToll(
  timeline: Pick<Timeline, 'actors' | 'sources' | 'language'>,
  toll: Casualties,
): string {
  const { language } = timeline;
  const { kinds } = messagesFor(language).record;
  return claimsWordsFor(language).toll({
    who: tollSpeaker(timeline, toll),
    group: nameOfActor(timeline, toll.group),
    kind: kinds[toll.kind],
    figure: sayFigure(toll, language),
    day: toll.asOf && formatDate(toll.asOf, language, 'long'),
  });
}
