import { dateWarnings } from '../dates/date-warnings.ts';
import { parseDate } from '../dates/parse-date.ts';
import { findDoubles } from '../model/find-doubles.ts';
import type { EventFields } from './event-schema.ts';
import type { FiledFinding, Finding } from './problem.ts';
import { finding, MOST_TOLD } from './problem.ts';
import type { TimelineReading } from './read-timeline.ts';
import type { YamlText } from './yaml-text.ts';

/** What an editor may want to know although the timeline builds. Events with mistakes are told of those first. */
export function findAdvice({ events: all, sources }: TimelineReading): readonly FiledFinding[] {
  // Nothing is left to improve in an event that is not told any more.
  const events = all.filter(({ yaml }) => yaml?.fields?.withdrawn === undefined);
  return [
    ...sourceAdvice(sources).map((one) => ({ ...one, file: sources.file })),
    ...events.flatMap(({ file, yaml }) =>
      yaml?.fields === undefined ? [] : eventAdvice(yaml.fields, yaml).map((one) => ({ ...one, file })),
    ),
    ...events.flatMap(({ file, images }) =>
      images
        .filter(({ hasAlt }) => !hasAlt)
        .slice(0, MOST_TOLD)
        .map(({ src, locate }) => ({ ...finding('image-without-alt', { src }, locate()), file })),
    ),
    ...doubles(events),
  ];
}

function eventAdvice(fields: EventFields, { locate }: Pick<YamlText, 'locate'>): readonly Finding[] {
  const { date, dateSaid, summary, status, sources = [], claims = [] } = fields;
  return [
    ...(summary === undefined ? [finding('no-summary', {}, locate(['title']))] : []),
    ...(status === 'confirmed' && sources.length < 2
      ? [finding('status-of-a-single-source', { status, sources: sources.length }, locate(['status']))]
      : []),
    ...claims.flatMap(({ source }, index) =>
      source === undefined ? [finding('claim-without-source', {}, locate(['claims', index, 'says']))] : [],
    ),
    ...dateWarnings(parseDate(date), dateSaid !== undefined).map(({ code, suggestion }) =>
      finding('false-precision', { text: date, why: code, suggestion }, locate(['date'])),
    ),
  ];
}

/** A source without an address has nothing that could be archived. */
function sourceAdvice({ fields, locate }: TimelineReading['sources']): readonly Finding[] {
  return Object.entries(fields ?? {}).flatMap(([id, { URL, archive }]) =>
    URL !== undefined && archive === undefined ? [finding('no-archive', { id }, locate([id], 'key'))] : [],
  );
}

function doubles(events: TimelineReading['events']): readonly FiledFinding[] {
  const read = events.flatMap(({ id, file, yaml }) => {
    if (yaml?.fields === undefined) return [];
    const { title, date, places = [] } = yaml.fields;
    return [{ id, file, title, date: parseDate(date), places, locate: yaml.locate }];
  });
  const byId = new Map(read.map((event) => [event.id, event]));
  return findDoubles(read).map(([first, second]) => {
    const { locate, file } = byId.get(second.id)!;
    return {
      ...finding('looks-like-a-double', { other: byId.get(first.id)!.file }, locate(['title'])),
      file,
    };
  });
}
