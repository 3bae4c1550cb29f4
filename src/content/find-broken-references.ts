import type { KnownIds } from '../model/check-references.ts';
import { checkReferences } from '../model/check-references.ts';
import type { PlacedReference } from './check-story.ts';
import type { FiledFinding } from './problem.ts';
import { finding } from './problem.ts';
import type { RecordFile, TimelineReading } from './read-timeline.ts';
import { idsAt, referencesOfEvent, referencesOfSources } from './references-of.ts';

/** Whatever names a track, source, place, actor or event that does not exist, in fields and in stories. */
export function findBrokenReferences(reading: TimelineReading): readonly FiledFinding[] {
  const known = knownIds(reading);
  const renamed = new Map(
    reading.events.flatMap(({ id, yaml }) =>
      yaml === undefined ? [] : idsAt(yaml, ['formerIds', '*']).map((former) => [former.id, id] as const),
    ),
  );
  const inFile = (file: string, references: readonly PlacedReference[]): readonly FiledFinding[] =>
    checkReferences(references, known, renamed).map(({ reference: { to, id, at }, guess, known: ids }) => ({
      ...finding('unknown-reference', { to, id, guess, known: ids }, at),
      file,
    }));
  return [
    ...inFile(reading.sources.file, referencesOfSources(reading.sources)),
    ...reading.events.flatMap(({ id, file, yaml, story }) => {
      const fields = yaml === undefined ? [] : referencesOfEvent(yaml);
      const itself = fields.filter((reference) => reference.to === 'event' && reference.id === id);
      return [
        ...inFile(file, [...fields, ...(story?.references ?? [])]),
        ...itself.map(({ at }) => ({ ...finding('refers-to-itself', { id }, at), file })),
      ];
    }),
  ];
}

function knownIds({ timeline, places, actors, sources, events }: TimelineReading): KnownIds {
  return {
    track:
      timeline.value === undefined ? undefined : idsAt(timeline, ['tracks', '*', 'id']).map(({ id }) => id),
    source: keysOf(sources),
    place: keysOf(places),
    actor: keysOf(actors),
    event: events.map(({ id }) => id),
  };
}

function keysOf({ value }: RecordFile<unknown>): readonly string[] | undefined {
  return typeof value === 'object' ? Object.keys(value) : undefined;
}
