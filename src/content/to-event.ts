import { parseDate } from '../dates/parse-date.ts';
import type { EventDate } from '../dates/event-date.ts';
import type { Casualties, Claim, DateSaid, TimelineEvent } from '../model/event.ts';
import type { EventFields } from './event-schema.ts';
import { pathOfImage } from './path-of-image.ts';

/**
 * Checked fields as an event. An event whose status is not given is `reported`, and `unverified` when it names no
 * source; a claim is `claimed`, and `unverified` when it names neither author nor source.
 */
export function toEvent(id: string, file: string, fields: EventFields, html: string): TimelineEvent {
  const sources = fields.sources ?? [];
  return {
    id,
    file,
    title: fields.title,
    date: parseDate(fields.date),
    dateSaid: fields.dateSaid && toDateSaid(fields.dateSaid),
    datesElsewhere: (fields.datesElsewhere ?? []).map(({ date, source, note }) => ({
      date: parseDate(date),
      source,
      note,
    })),
    track: fields.track,
    summary: fields.summary,
    warning: fields.warning,
    status: fields.status ?? (sources.length > 0 ? 'reported' : 'unverified'),
    places: fields.places ?? [],
    actors: (fields.actors ?? []).map(({ actor, role = 'participant' }) => ({ actor, role })),
    claims: (fields.claims ?? []).map(toClaim),
    casualties: (fields.casualties ?? []).map(toCasualties),
    sources,
    related: (fields.related ?? []).map(({ event, as = 'see-also' }) => ({ event, as })),
    media: (fields.media ?? []).map(({ src, alt, credit, warning }) => ({
      src: pathOfImage(src, file) ?? '',
      alt,
      credit,
      warning,
    })),
    corrections: (fields.corrections ?? []).map((correction) => ({
      ...correction,
      on: parseDate(correction.on),
    })),
    formerIds: fields.formerIds ?? [],
    order: toNumber(fields.order),
    html,
  };
}

function toDateSaid({ words, anchor, basis, source }: NonNullable<EventFields['dateSaid']>): DateSaid {
  return {
    words,
    anchor: toDate(anchor),
    basis: basis ?? (anchor === undefined ? 'stated' : 'inferred'),
    source,
  };
}

function toClaim(fields: NonNullable<EventFields['claims']>[number]): Claim {
  const { says, by, source, on, status, quote } = fields;
  const fallback = by === undefined && source === undefined ? 'unverified' : 'claimed';
  return { says, by, source, on: toDate(on), status: status ?? fallback, quote };
}

function toCasualties(fields: NonNullable<EventFields['casualties']>[number]): Casualties {
  const { group, kind, status = 'given', low, best, high, by, source, asOf } = fields;
  return {
    group,
    kind,
    status,
    low: toNumber(low),
    best: toNumber(best),
    high: toNumber(high),
    by,
    source,
    asOf: toDate(asOf),
  };
}

function toDate(text: string | undefined): EventDate | undefined {
  return text === undefined ? undefined : parseDate(text);
}

function toNumber(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
