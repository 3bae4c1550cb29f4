import type { TimelineReading } from '../../content/read-timeline.ts';
import { idsAt } from '../../content/references-of.ts';

/** The ids that events have or had, in lower case, with the file that each belongs to. */
export function takenIds({ events }: Pick<TimelineReading, 'events'>): ReadonlyMap<string, string> {
  const former = events.flatMap(({ file, yaml }) =>
    yaml === undefined
      ? []
      : idsAt(yaml, ['formerIds', '*']).map(({ id }) => [id.toLowerCase(), file] as const),
  );
  return new Map([...former, ...events.map(({ id, file }) => [id.toLowerCase(), file] as const)]);
}
