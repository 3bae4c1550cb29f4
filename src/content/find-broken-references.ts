import type { KnownIds } from '../model/check-references.ts';
import { checkReferences } from '../model/check-references.ts';
import type { PlacedReference } from './check-story.ts';
import type { FiledFinding } from './problem.ts';
import { finding, MOST_TOLD } from './problem.ts';
import type { EventFile } from './read-event.ts';
import type { RecordFile, TimelineReading } from './read-timeline.ts';
import { idsAt, referencesOfEvent, referencesOfSources } from './references-of.ts';

interface FiledReference extends PlacedReference {
  readonly file: string;
}

/** Whatever names a track, source, place, actor or event that does not exist, in fields and in stories. */
export function findBrokenReferences(reading: TimelineReading): readonly FiledFinding[] {
  const { sources, events } = reading;
  const inSources = referencesOfSources(sources).map((reference) => ({ ...reference, file: sources.file }));
  const inEvents = events.flatMap(referencesIn);
  const broken = checkReferences([...inSources, ...inEvents], knownIds(reading), renamedIds(reading));
  const told = new Map<string, number>();
  const ids = new Map(events.map(({ file, id }) => [file, id]));
  return [
    ...broken.flatMap(({ reference: { to, id, locate, file }, guess, known }) => {
      const count = told.get(file) ?? 0;
      told.set(file, count + 1);
      if (count >= MOST_TOLD) return [];
      const first = known.slice(0, MOST_TOLD);
      return [{ ...finding('unknown-reference', { to, id, guess, known: first }, locate()), file }];
    }),
    ...inEvents
      .filter(({ to, id, file, isField }) => isField && to === 'event' && id === ids.get(file))
      .slice(0, MOST_TOLD)
      .map(({ id, locate, file }) => ({ ...finding('refers-to-itself', { id }, locate()), file })),
  ];
}

function referencesIn({
  file,
  yaml,
  story,
}: EventFile): readonly (FiledReference & { readonly isField: boolean })[] {
  const inFields = yaml === undefined ? [] : referencesOfEvent(yaml);
  return [
    ...inFields.map((reference) => ({ ...reference, file, isField: true })),
    ...(story?.references ?? []).map((reference) => ({ ...reference, file, isField: false })),
  ];
}

function renamedIds({ events }: TimelineReading): ReadonlyMap<string, string> {
  return new Map(
    events.flatMap(({ id, yaml }) =>
      yaml === undefined ? [] : idsAt(yaml, ['formerIds', '*']).map((former) => [former.id, id] as const),
    ),
  );
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
