import type { PlacesWords } from '../places-words.ts';

const degrees = new Intl.NumberFormat('en', { maximumFractionDigits: 5 });
const numbers = new Intl.NumberFormat('en');

export const en: PlacesWords = {
  language: 'en',
  title: 'Places',
  description: 'Where the events of the timeline take place, and how precisely that is known.',
  none: 'This timeline names no place yet.',
  names: 'Names',
  country: 'Country',
  position: 'Position',
  precision: 'Precision',
  coordinates: (latitude, longitude) =>
    `${degrees.format(Math.abs(latitude))}° ${latitude < 0 ? 'S' : 'N'}, ` +
    `${degrees.format(Math.abs(longitude))}° ${longitude < 0 ? 'W' : 'E'}`,
  precisionUnknown: 'How precise the position is has not been stated',
  indicative: 'The circle is indicative: the exact extent is not known',
  notOnMap: 'Without coordinates: this place is on no map.',
  mapOf: (places) => `Map: ${places}`,
  overview: 'Map of all places',
  inSight: (countries) => `In sight: ${countries}`,
  zoneBorder: (pairs) => `Long dashes, time zone border: ${pairs}`,
  pause: '; ',
  zoneBorders: 'Long dashes: borders between time zones',
  disputedBorders: 'Dots: border disputed, or not recognised by one of the sides',
  credit: 'Base map: Natural Earth, public domain; de facto borders.',
  kilometres: (km) => `${numbers.format(km)} km`,
  events: 'Events',
  noEvents: 'No event of the timeline is about this place.',
  moreCountries: (count) => `${numbers.format(count)} other ${count === 1 ? 'country' : 'countries'}`,
  morePlaces: (count) => `${numbers.format(count)} other ${count === 1 ? 'place' : 'places'}`,
  group: (number, places) => `Mark ${number}: ${places}`,
  groups: 'Numbered marks, for several places close together',
  pages: 'Pages of the events at this place',
  page: (number, of) => `Page ${number} of ${of}`,
  earlier: 'Earlier events',
  later: 'Later events',
};
