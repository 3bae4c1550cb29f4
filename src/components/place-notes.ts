import { messagesFor } from '../messages/messages-for.ts';
import { placesWordsFor } from '../messages/places-words-for.ts';
import { countryName } from '../model/country-name.ts';
import type { Place } from '../model/timeline.ts';
import { alsoWritten } from './also-written.ts';

/** Sentences, without their full stops: where a place is, how precisely that is known, how else it is written. */
export function placeNotes(place: Place, language: string): readonly string[] {
  const words = placesWordsFor(language);
  const { coordinates, country, variants } = place;
  return [
    country !== undefined && place.precision !== 6 ? countryName(country, language) : undefined,
    coordinates && words.coordinates(coordinates.latitude, coordinates.longitude),
    placePrecision(place, language),
    alsoWritten(variants, language),
  ].filter((note) => note !== undefined);
}

/** How precisely a place's position is known; undefined where nothing is said of it at all. */
export function placePrecision(
  { precision, coordinates }: Pick<Place, 'precision' | 'coordinates'>,
  language: string,
): string | undefined {
  if (precision === undefined) {
    return coordinates && placesWordsFor(language).precisionUnknown;
  }
  const { placePrecision: words } = messagesFor(language).record;
  return words[precision as keyof typeof words];
}
