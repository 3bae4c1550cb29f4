import type { EventPages, SiteParts } from '../model/event-pages.ts';
import { decideEventPages } from '../model/event-pages.ts';
import { nameIn } from '../model/name-in.ts';
import { nameOfSource } from '../model/name-of-source.ts';
import type { EventFields } from './event-schema.ts';
import { pathOfImage } from './path-of-image.ts';
import type { EventFile } from './read-event.ts';
import type { TimelineReading } from './read-timeline.ts';
import type { StoryContext } from './story-context.ts';
import { storyToHtml } from './story-to-html.ts';
import { toSource } from './to-records.ts';
import type { RecordFields } from './to-timeline.ts';

/** An event as the store holds it: text and HTML only. */
export interface StoredEvent extends Record<string, unknown> {
  readonly file: string;
  readonly fields: EventFields;
  readonly html: string;
  /** Paths of its images inside the timeline's folder, sorted, each once. */
  readonly images: readonly string[];
}

export interface StoredTimeline {
  readonly records: readonly [
    { readonly id: 'timeline'; readonly data: RecordFields & Record<string, unknown> },
  ];
  readonly events: readonly { readonly id: string; readonly data: StoredEvent }[];
  /** What the setting comes to for so many events; the records hold no other. */
  readonly eventPages: EventPages;
}

/** What the store keeps of a folder without errors. Events that cannot be read are left out. */
export function storedTimeline(reading: TimelineReading, base: string): StoredTimeline {
  const { timeline, places, actors, sources, events } = reading;
  if (timeline.fields === undefined) throw new Error('A timeline with mistakes cannot be stored.');
  const records = {
    timeline: timeline.fields,
    places: places.fields ?? {},
    actors: actors.fields ?? {},
    sources: sources.fields ?? {},
  };
  const titles = new Map(events.map(({ id, yaml }) => [id, yaml?.fields?.title]));
  const names = namesIn(records);
  const store = ({ id, file, yaml, story, images: named }: EventFile): StoredTimeline['events'] => {
    const fields = yaml?.fields;
    if (fields === undefined) return [];
    // An image in the store is published, and a withdrawn event's story is not told: neither goes in.
    if (fields.withdrawn !== undefined) return [{ id, data: { file, fields, html: '', images: [] } }];
    const context: StoryContext = {
      language: records.timeline.language,
      base,
      file,
      nameOf: (kind, named) => (kind === 'event' ? titles.get(named) : names[kind](named)),
    };
    const html = story?.tree === undefined ? '' : storyToHtml(story.tree, context);
    const images = [...new Set(named.flatMap(({ src }) => pathOfImage(src, file) ?? []))].sort();
    return [{ id, data: { file, fields, html, images } }];
  };
  const stored = events.flatMap(store);
  const eventPages = decideEventPages(records.timeline.eventPages ?? 'auto', sitePartsOf(records, stored));
  const decided = { ...records, timeline: { ...records.timeline, eventPages: eventPages.are } };
  return { records: [{ id: 'timeline', data: decided }], events: stored, eventPages };
}

function sitePartsOf(
  { timeline: { tracks = [] }, places, actors, sources }: RecordFields,
  events: StoredTimeline['events'],
): SiteParts {
  const count = (numberOf: (event: StoredEvent) => number): number =>
    events.reduce((sum, { data }) => sum + numberOf(data), 0);
  return {
    addresses: count(({ fields: { formerIds = [] } }) => 1 + formerIds.length),
    images: count(({ images }) => images.length),
    records: tracks.length + [places, actors, sources].flatMap((table) => Object.keys(table)).length,
  };
}

function namesIn({
  timeline: { language },
  places,
  actors,
  sources,
}: RecordFields): Readonly<Record<'place' | 'actor' | 'source', (id: string) => string | undefined>> {
  const named = (
    table: Readonly<Record<string, { readonly names: Readonly<Record<string, string>> }>>,
    id: string,
  ) => (Object.hasOwn(table, id) ? nameIn(table[id]!.names, language) : undefined);
  return {
    place: (id) => named(places, id),
    actor: (id) => named(actors, id),
    source: (id) => (Object.hasOwn(sources, id) ? nameOfSource(toSource(id, sources[id]!)) : undefined),
  };
}
