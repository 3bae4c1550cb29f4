import type { TimelineReading } from '../../content/read-timeline.ts';
import { idsAt } from '../../content/references-of.ts';
import { toPlace, toSource } from '../../content/to-records.ts';
import { nameIn } from '../../model/name-in.ts';
import { nameOfSource } from '../../model/name-of-source.ts';

export type KnownKind = 'track' | 'source' | 'place';

/** Something that an event can refer to. */
export interface KnownThing {
  readonly id: string;
  /** Tells it from the others for a reader. */
  readonly name: string;
  /** Whatever else it is found by: other languages, variants, the title behind a publisher. */
  readonly spellings: readonly string[];
}

/** What a timeline has of a kind, in the order of its file; by ids alone when that file has mistakes. */
export function knownThings(reading: TimelineReading, kind: KnownKind): readonly KnownThing[] {
  return byKind[kind](reading);
}

const byKind: Readonly<Record<KnownKind, (reading: TimelineReading) => readonly KnownThing[]>> = {
  track: ({ timeline }) =>
    timeline.fields?.tracks?.map(({ id, name }) => ({ id, name, spellings: [] })) ??
    idsAt(timeline, ['tracks', '*', 'id']).map(({ id }) => bare(id)),
  source: ({ sources: { fields, value } }) =>
    fields === undefined
      ? keysOf(value).map(bare)
      : Object.entries(fields).map(([id, one]) => {
          const source = toSource(id, one);
          const { publisher, title } = source;
          const texts = [publisher, title].filter((text) => text !== undefined);
          return { id, name: texts.join(', ') || nameOfSource(source), spellings: texts };
        }),
  place: ({ places: { fields, value }, timeline }) =>
    fields === undefined
      ? keysOf(value).map(bare)
      : Object.entries(fields).map(([id, one]) => {
          const { names, variants } = toPlace(id, one);
          const name = nameIn(names, timeline.fields?.language ?? 'fr') ?? id;
          return { id, name, spellings: [...Object.values(names), ...variants] };
        }),
};

function bare(id: string): KnownThing {
  return { id, name: id, spellings: [] };
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
