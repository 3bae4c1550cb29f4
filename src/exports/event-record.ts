import type { EventDate } from '../dates/event-date.ts';
import type { Casualties, Claim, DateSaid, TimelineEvent } from '../model/event.ts';
import { eventPath } from '../model/event-path.ts';
import type { Timeline } from '../model/timeline.ts';
import { dateRecord } from './date-record.ts';

/** An event as the exports write it: everything that the model holds, in the model's order. */
export function eventRecord(
  event: TimelineEvent,
  timeline: Pick<Timeline, 'language' | 'zone' | 'toldAt'>,
): object {
  const when = (date: EventDate): object => dateRecord(date, timeline.language, timeline.zone);
  return {
    id: event.id,
    url: eventPath(timeline, event.id),
    file: event.file,
    title: event.title,
    date: when(event.date),
    dateSaid: event.dateSaid && dateSaidRecord(event.dateSaid, when),
    datesElsewhere: event.datesElsewhere.map(({ date, source, note }) => ({
      date: when(date),
      source,
      note,
    })),
    track: event.track,
    summary: event.summary,
    warning: event.warning,
    status: event.status,
    places: event.places,
    actors: event.actors.map(({ actor, role }) => ({ actor, role })),
    claims: event.claims.map((claim) => claimRecord(claim, when)),
    casualties: event.casualties.map((toll) => tollRecord(toll, when)),
    sources: event.sources,
    related: event.related.map((related) => ({ event: related.event, as: related.as })),
    media: event.media.map(({ src, alt, credit, warning }) => ({ src, alt, credit, warning })),
    corrections: event.corrections.map(({ on, was, now, why }) => ({ on: when(on), was, now, why })),
    formerIds: event.formerIds,
    order: event.order,
    html: event.html,
  };
}

type DateWriter = (date: EventDate) => object;

function dateSaidRecord({ words, anchor, basis, source }: DateSaid, when: DateWriter): object {
  return { words, anchor: anchor && when(anchor), basis, source };
}

function claimRecord({ says, by, source, on, status, quote }: Claim, when: DateWriter): object {
  return { says, by, source, on: on && when(on), status, quote };
}

function tollRecord(toll: Casualties, when: DateWriter): object {
  const { group, kind, status, low, best, high, by, source, asOf } = toll;
  return { group, kind, status, low, best, high, by, source, asOf: asOf && when(asOf) };
}
