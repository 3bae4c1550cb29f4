import type { Timeline } from '../model/timeline.ts';
import { dateRecord } from './date-record.ts';
import { eventRecord } from './event-record.ts';
import { historyRecord } from './history-record.ts';
import { sourceRecord } from './source-record.ts';
import { withdrawnRecord } from './withdrawn-record.ts';

/**
 * The whole timeline as JSON, described by `timelineSchema`. Events stand in time order; places, actors and sources in
 * the order of their ids. What nobody has said is left out, never null. Same timeline, same bytes.
 */
export function timelineJson(timeline: Timeline): string {
  const { title, description, language, zone, licence, repository, tracks } = timeline;
  const record = {
    $schema: 'timeline.schema.json',
    title,
    description,
    language,
    zone,
    licence,
    repository: repository && { url: repository.url, branch: repository.branch, folder: repository.folder },
    tracks: tracks.map(({ id, name, colour, shape }) => ({ id, name, colour, shape })),
    eras: timeline.eras.map(({ id, name, date }) => ({ id, name, date: dateRecord(date, language, zone) })),
    events: timeline.events.map((event) => ({
      ...eventRecord(event, timeline),
      ...historyRecord(timeline.history.get(event.id)),
    })),
    withdrawn: timeline.withdrawn.map((event) => withdrawnRecord(event, timeline)),
    places: inIdOrder(timeline.places).map(({ id, names, variants, coordinates, precision, country }) => ({
      id,
      names: inKeyOrder(names),
      variants,
      coordinates: coordinates && { latitude: coordinates.latitude, longitude: coordinates.longitude },
      precision,
      country,
    })),
    actors: inIdOrder(timeline.actors).map(({ id, names, variants, formerNames, kind, side }) => ({
      id,
      names: inKeyOrder(names),
      variants,
      formerNames: formerNames.map(({ name, until }) => ({
        name,
        until: until && dateRecord(until, language, zone),
      })),
      kind,
      side,
    })),
    sources: inIdOrder(timeline.sources).map(sourceRecord),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

function inIdOrder<Value extends { readonly id: string }>(map: ReadonlyMap<string, Value>): Value[] {
  return [...map.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function inKeyOrder(names: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(names).sort(([a], [b]) => (a < b ? -1 : 1)));
}
