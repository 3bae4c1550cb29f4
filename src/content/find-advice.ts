import { dateWarnings } from '../dates/date-warnings.ts';
import type { EventDate } from '../dates/event-date.ts';
import { parseDate } from '../dates/parse-date.ts';
import { findDoubles } from '../model/find-doubles.ts';
import type { EventFields } from './event-schema.ts';
import type { FiledFinding, Finding } from './problem.ts';
import { finding, MOST_TOLD } from './problem.ts';
import type { TimelineReading } from './read-timeline.ts';
import type { YamlText } from './yaml-text.ts';

/** An event without a mistake in its fields. */
interface ReadableEvent extends Pick<YamlText, 'locate'> {
  readonly id: string;
  readonly file: string;
  readonly fields: EventFields;
  readonly date: EventDate;
}

/** What an editor may want to know although the timeline builds. Events with mistakes are told of those first. */
export function findAdvice({ events: all, sources }: TimelineReading): readonly FiledFinding[] {
  // Nothing is left to improve in an event that is not told any more.
  const events = all.filter(({ yaml }) => yaml?.fields?.withdrawn === undefined);
  const readable = events.flatMap(({ id, file, yaml }): ReadableEvent[] =>
    yaml?.fields === undefined
      ? []
      : [{ id, file, fields: yaml.fields, date: parseDate(yaml.fields.date), locate: yaml.locate }],
  );
  return [
    ...sourceAdvice(sources).map((one) => ({ ...one, file: sources.file })),
    ...readable.flatMap((event) => eventAdvice(event).map((one) => ({ ...one, file: event.file }))),
    ...events.flatMap(({ file, images }) =>
      images
        .filter(({ hasAlt }) => !hasAlt)
        .slice(0, MOST_TOLD)
        .map(({ src, locate }) => ({ ...finding('image-without-alt', { src }, locate()), file })),
    ),
    ...doubles(readable),
  ];
}

function eventAdvice({ fields, date, locate }: ReadableEvent): readonly Finding[] {
  const { dateSaid, summary, status, sources = [], claims = [] } = fields;
  return [
    ...(summary === undefined ? [finding('no-summary', {}, locate(['title']))] : []),
    ...(status === 'confirmed' && sources.length < 2
      ? [finding('status-of-a-single-source', { status, sources: sources.length }, locate(['status']))]
      : []),
    ...claims.flatMap(({ source }, index) =>
      source === undefined ? [finding('claim-without-source', {}, locate(['claims', index, 'says']))] : [],
    ),
    ...dateWarnings(date, dateSaid !== undefined).map(({ code, suggestion }) =>
      finding('false-precision', { text: fields.date, why: code, suggestion }, locate(['date'])),
    ),
  ];
}

/** A source without an address has nothing that could be archived. */
function sourceAdvice({ fields, locate }: TimelineReading['sources']): readonly Finding[] {
  return Object.entries(fields ?? {}).flatMap(([id, { URL, archive }]) =>
    URL !== undefined && archive === undefined ? [finding('no-archive', { id }, locate([id], 'key'))] : [],
  );
}

function doubles(events: readonly ReadableEvent[]): readonly FiledFinding[] {
  const read = events.map(({ fields: { title, places = [] }, ...event }) => ({ ...event, title, places }));
  const byId = new Map(read.map((event) => [event.id, event]));
  return findDoubles(read).map(([first, second]) => {
    const { locate, file } = byId.get(second.id)!;
    return {
      ...finding('looks-like-a-double', { other: byId.get(first.id)!.file }, locate(['title'])),
      file,
    };
  });
}
