import type { EventDate } from '../dates/event-date.ts';
import { formatDate } from '../dates/format-date.ts';
import { messagesFor } from '../messages/messages-for.ts';
import { tollWordsFor } from '../messages/toll-words-for.ts';
import type { Casualties } from '../model/event.ts';
import { nameOfActor } from '../model/name-of-actor.ts';
import { nameOfSource } from '../model/name-of-source.ts';
import type { Timeline } from '../model/timeline.ts';
import { sayTollFigure } from './say-toll-figure.ts';

/**
 * A toll in a sentence: of whom how many, who says so through which source, for which day. "Habitants : 40 tués, selon
 * La Gazette (au 15 mars 1927)". What is kept back is said of the one who keeps it back.
 */
export function sayToll(
  timeline: Pick<Timeline, 'actors' | 'sources' | 'language'>,
  toll: Casualties,
  form: 'long' | 'brief' = 'long',
): string {
  const { language } = timeline;
  const { accordingTo, through, nobodyNamed } = messagesFor(language).record;
  const words = tollWordsFor(language);
  const by = toll.by === undefined ? undefined : nameOfActor(timeline, toll.by);
  const known = toll.source === undefined ? undefined : timeline.sources.get(toll.source);
  const source = known && nameOfSource(known);
  const isKeptBack = toll.status === 'not-given';
  const told = isKeptBack ? words.notGiven(toll.kind, by ?? source) : sayTollFigure(toll, language);
  const speaker =
    by !== undefined && source !== undefined && source !== by && form === 'long'
      ? through(by, source)
      : accordingTo(by ?? source ?? nobodyNamed);
  const notes = [
    ...(toll.asOf === undefined ? [] : [words.asOf(...dayInWords(toll.asOf, language))]),
    ...(isKeptBack && by !== undefined && source !== undefined && source !== by ? [accordingTo(source)] : []),
  ];
  const sentence = words.of(
    nameOfActor(timeline, toll.group),
    isKeptBack ? told : [told, speaker].join(words.comma),
  );
  return form === 'brief' || notes.length === 0 ? sentence : `${sentence} (${notes.join(words.comma)})`;
}

function dayInWords(date: EventDate, language: string): [words: string, isDay: boolean] {
  const isDay =
    date.kind === 'moment' &&
    date.startMin === date.endMax &&
    date.start?.approximate === false &&
    !date.start.uncertain;
  return [formatDate(date, language, isDay ? 'short' : 'long'), isDay];
}
