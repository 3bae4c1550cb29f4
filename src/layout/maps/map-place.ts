import { nameIn } from '../../model/name-in.ts';
import type { Place } from '../../model/timeline.ts';
import type { Cap } from './atlas.ts';

/** A place as a map names it. */
export interface MapPlace extends Pick<Place, 'id' | 'coordinates' | 'precision' | 'country'> {
  /** In the timeline's language. */
  readonly name: string;
}

/** Where a place may be, as far as is known. */
export interface PlaceArea {
  readonly place: MapPlace;
  /**
   * `point`: exact. `circle`: somewhere within `cap`. `country`: somewhere within its borders. `ring`: coordinates
   * whose precision nobody has stated.
   */
  readonly shape: 'point' | 'ring' | 'circle' | 'country';
  readonly cap: Cap;
  /** Index in the atlas's countries of the one meant by `country`. */
  readonly country: number | undefined;
}

export function toMapPlace(
  { id, names, coordinates, precision, country }: Place,
  language: string,
): MapPlace {
  return { id, name: nameIn(names, language) ?? id, coordinates, precision, country };
}
