import type { LargeFriseWords } from '../large-frise-words.ts';

export const fr: LargeFriseWords = {
  frise: 'Frise de tous les événements',
  inSight: 'En vue :',
  elsewhere: 'hors de la liste ci-dessous',
  events: { one: '{n} événement', many: '{n} d’événements', other: '{n} événements' },
  about: 'environ {events}',
  more: {
    one: '{n} autre événement',
    many: '{n} d’autres événements',
    other: '{n} autres événements',
  },
  brush: 'Ce qui est en vue sur toute la durée',
  windowStart: 'Début de ce qui est en vue',
  window: 'Ce qui est en vue',
  windowEnd: 'Fin de ce qui est en vue',
  span: 'du {from} au {to}',
  title: 'Titre',
  found: {
    one: '{n} événement correspond',
    many: '{n} d’événements correspondent',
    other: '{n} événements correspondent',
  },
  noneFound: 'Aucun événement ne correspond à ces filtres',
  amongLoaded: 'parmi les {events} chargés',
  loading: 'Chargement…',
  missing: 'Une partie des événements n’a pas pu être chargée.',
};
