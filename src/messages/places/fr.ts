import type { PlacesWords } from '../places-words.ts';

const degrees = new Intl.NumberFormat('fr', { maximumFractionDigits: 5 });
const numbers = new Intl.NumberFormat('fr');

export const fr: PlacesWords = {
  language: 'fr',
  title: 'Lieux',
  description: 'Où se passent les événements de la chronologie, et avec quelle précision on le sait.',
  none: 'Cette chronologie ne nomme encore aucun lieu.',
  names: 'Noms',
  country: 'Pays',
  position: 'Position',
  precision: 'Précision',
  coordinates: (latitude, longitude) =>
    `${degrees.format(Math.abs(latitude))}° ${latitude < 0 ? 'S' : 'N'}, ` +
    `${degrees.format(Math.abs(longitude))}° ${longitude < 0 ? 'O' : 'E'}`,
  precisionUnknown: 'Précision de la position non indiquée',
  indicative: 'Le cercle est indicatif : l’étendue exacte n’est pas connue',
  notOnMap: 'Sans coordonnées : ce lieu n’est placé sur aucune carte.',
  mapOf: (places) => `Carte : ${places}`,
  overview: 'Carte de tous les lieux',
  inSight: (countries) => `En vue : ${countries}`,
  zoneBorder: (pairs) => `Tirets longs, frontière de fuseau horaire : ${pairs}`,
  pause: ' ; ',
  zoneBorders: 'Tirets longs : frontières entre fuseaux horaires',
  disputedBorders: 'Pointillé : frontière contestée ou non reconnue par l’une des parties',
  credit: 'Fond de carte : Natural Earth, domaine public ; frontières de fait.',
  kilometres: (km) => `${numbers.format(km)} km`,
  events: 'Événements',
  noEvents: 'Aucun événement de la chronologie ne s’y rapporte.',
  moreCountries: (count) => `${numbers.format(count)} ${count < 2 ? 'autre' : 'autres'} pays`,
  morePlaces: (count) => `${numbers.format(count)} ${count < 2 ? 'autre lieu' : 'autres lieux'}`,
  group: (number, places) => `Repère ${number} : ${places}`,
  groups: 'Repères numérotés, pour plusieurs lieux voisins',
  pages: 'Pages des événements de ce lieu',
  page: (number, of) => `Page ${number} sur ${of}`,
  earlier: 'Événements antérieurs',
  later: 'Événements postérieurs',
};
