import type { Source, Timeline } from './timeline.ts';

/** The sources of which it is said that they and this one do not derive from each other, whichever of the two says so; by id. */
export function independentOf({ sources }: Pick<Timeline, 'sources'>, source: Source): readonly Source[] {
  return [...sources.values()]
    .filter(
      ({ id, independentOf: ids }) =>
        id !== source.id && (ids.includes(source.id) || source.independentOf.includes(id)),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
