import { parseDate } from '../dates/parse-date.ts';
import { compareEvents } from '../model/compare-events.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { Repository, Timeline, Track } from '../model/timeline.ts';
import { TRACK_SHAPES } from '../model/timeline.ts';
import type { ActorFields, PlaceFields, SourceFields } from './record-schemas.ts';
import { repositoryAddress } from './repository-address.ts';
import type { TimelineFields } from './timeline-schema.ts';
import { toActor, toPlace, toSource } from './to-records.ts';

/** The checked fields of the .yaml files. */
export interface RecordFields {
  readonly timeline: TimelineFields;
  readonly places: Readonly<Record<string, PlaceFields>>;
  readonly actors: Readonly<Record<string, ActorFields>>;
  readonly sources: Readonly<Record<string, SourceFields>>;
}

const colours = 8;

/** What is known beside the fields of the events that are shown. */
type Beside = Partial<Pick<Timeline, 'withdrawn' | 'history'>>;

/** A whole timeline of checked fields, its events in order. `repositoryUrl` takes the place of the one in the file. */
export function toTimeline(
  { timeline, places, actors, sources }: RecordFields,
  events: readonly TimelineEvent[],
  repositoryUrl?: string,
  { withdrawn = [], history = new Map() }: Beside = {},
): Timeline {
  const zone = timeline.zone ?? 'UTC';
  return {
    title: timeline.title,
    description: timeline.description,
    language: timeline.language,
    zone,
    tracks: (timeline.tracks ?? []).map(toTrack),
    eras: (timeline.eras ?? []).map((era) => ({ ...era, date: parseDate(era.date) })),
    repository: toRepository(timeline.repository, repositoryUrl),
    licence: timeline.licence,
    offersCopy: timeline.offlineCopy === 'offered',
    eventPages: timeline.eventPages === 'together' ? 'together' : 'separate',
    events: events.toSorted((a, b) => compareEvents(a, b, zone)),
    withdrawn: withdrawn.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    history,
    places: new Map(Object.entries(places).map(([id, fields]) => [id, toPlace(id, fields)])),
    actors: new Map(Object.entries(actors).map(([id, fields]) => [id, toActor(id, fields)])),
    sources: new Map(Object.entries(sources).map(([id, fields]) => [id, toSource(id, fields)])),
  };
}

/** Colours and shapes that are not given follow the order of the tracks. */
function toTrack(
  { id, name, colour, shape }: NonNullable<TimelineFields['tracks']>[number],
  index: number,
): Track {
  return {
    id,
    name,
    colour: colour === undefined ? (index % colours) + 1 : Number(colour),
    shape: shape ?? TRACK_SHAPES[index % TRACK_SHAPES.length]!,
  };
}

function toRepository(
  given: TimelineFields['repository'],
  override: string | undefined,
): Repository | undefined {
  const {
    url,
    branch = 'main',
    folder = 'timeline',
  } = typeof given === 'string' ? { url: given } : (given ?? {});
  const address = repositoryAddress(override ?? url ?? '');
  if (address === undefined) return undefined;
  const trimmed = folder.replaceAll(/^\/+|\/+$/g, '');
  return { url: address, branch, folder: trimmed };
}
