import { messagesFor } from '../messages/messages-for.ts';
import { placesWordsFor } from '../messages/places-words-for.ts';
import { countryName } from '../model/country-name.ts';
import type { Place } from '../model/timeline.ts';

/** Sentences, without their full stops: where a place is, how precisely that is known, how else it is written. */
export function placeNotes(place: Place, language: string): readonly string[] {
  const { record } = messagesFor(language);
  const words = placesWordsFor(language);
  const { coordinates, country, variants } = place;
  return [
    country !== undefined && place.precision !== 6 ? countryName(country, language) : undefined,
    coordinates && words.coordinates(coordinates.latitude, coordinates.longitude),
    placePrecision(place, language),
    variants.length > 0 ? record.alsoWritten(listFormat(words.language).format(variants)) : undefined,
  ].filter((note) => note !== undefined);
}

const listFormats = new Map<string, Intl.ListFormat>();

/** Made once: every event's page shows places, and making one takes longer than all the rest of it. */
function listFormat(language: string): Intl.ListFormat {
  const format = listFormats.get(language) ?? new Intl.ListFormat(language, { type: 'unit', style: 'short' });
  listFormats.set(language, format);
  return format;
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
