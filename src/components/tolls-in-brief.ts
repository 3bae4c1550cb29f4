import { messagesFor } from '../messages/messages-for.ts';
import { tollWordsFor } from '../messages/toll-words-for.ts';
import type { Casualties } from '../model/event.ts';
import { orderTolls } from '../model/order-tolls.ts';
import type { Timeline } from '../model/timeline.ts';
import { sayToll } from './say-toll.ts';
import { tollSpeaker } from './toll-speaker.ts';

/**
 * The tolls of an event in one phrase, never without those who give them: the toll itself where there is one, else how
 * many there are and whose. Nothing without a toll. Figures that their author has replaced do not count.
 */
export function tollsInBrief(
  timeline: Pick<Timeline, 'actors' | 'sources' | 'language'>,
  casualties: readonly Casualties[],
): string | undefined {
  const { language } = timeline;
  const tolls = orderTolls(casualties)
    .filter(({ isEarlier }) => !isEarlier)
    .map(({ toll }) => toll);
  const [only, ...others] = tolls;
  if (only === undefined) return undefined;
  if (others.length === 0) return sayToll(timeline, only, 'brief');
  const words = tollWordsFor(language);
  const speakers = new Set(tolls.map((toll) => tollSpeaker(timeline, toll)));
  const who = new Intl.ListFormat(language).format(speakers);
  return [words.tolls(tolls.length), messagesFor(language).record.accordingTo(who)].join(words.comma);
}
