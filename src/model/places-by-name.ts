import { compareNames } from './compare-names.ts';
import { nameIn } from './name-in.ts';
import type { Place, Timeline } from './timeline.ts';

/** A timeline's places as its language sorts their names; equal names by id. */
export function placesByName({ places, language }: Pick<Timeline, 'places' | 'language'>): readonly Place[] {
  const compare = compareNames(language);
  const named = [...places.values()].map((place) => ({
    place,
    name: nameIn(place.names, language) ?? place.id,
  }));
  return named
    .sort((a, b) => compare(a.name, b.name) || (a.place.id < b.place.id ? -1 : 1))
    .map(({ place }) => place);
}
