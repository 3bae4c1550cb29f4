import { compareNames } from './compare-names.ts';
import { nameIn } from './name-in.ts';
import type { Timeline } from './timeline.ts';

type Names = readonly (readonly [id: string, name: string])[];

/** Names of the places and actors of a timeline's events, in its language and in the order of its alphabet. */
export function namesInTimeline({ events, places, actors, language }: Timeline): {
  readonly places: Names;
  readonly actors: Names;
} {
  const compare = compareNames(language);
  const named = (
    records: ReadonlyMap<string, { readonly names: Readonly<Record<string, string>> }>,
    ids: readonly string[],
  ): Names =>
    [...new Set(ids)]
      .map((id) => [id, nameIn(records.get(id)?.names ?? {}, language) ?? id] as const)
      .sort(([a, nameA], [b, nameB]) => compare(nameA, nameB) || (a < b ? -1 : 1));
  return {
    places: named(
      places,
      events.flatMap((event) => event.places),
    ),
    actors: named(
      actors,
      events.flatMap((event) => event.actors.map(({ actor }) => actor)),
    ),
  };
}
