import type { TableWords } from '../table-words.ts';

const numbers = new Intl.NumberFormat('fr');

export const fr: TableWords = {
  titles: {
    start: 'Tableau des événements',
    end: 'Tableau des événements par date de fin',
    title: 'Tableau des événements par titre',
    track: 'Tableau des événements par piste',
    status: 'Tableau des événements par statut',
    sources: 'Tableau des événements par nombre de sources',
  },
  description: 'Tous les événements, un par ligne, avec leur date, leur statut et leurs sources.',
  link: 'Tableau',
  columns: {
    start: 'Début',
    end: 'Fin',
    title: 'Titre',
    track: 'Piste',
    status: 'Statut',
    sources: 'Sources',
  },
  sameDate: 'même date',
  open: 'sans limite',
  unknown: 'inconnu',
  count: (events) => `${numbers.format(events)}\u00a0${events < 2 ? 'événement' : 'événements'}`,
  howToOrder: 'Le titre d’une colonne ordonne le tableau.',
  ascending: 'Ordonné par {column}, ordre croissant',
  descending: 'Ordonné par {column}, ordre décroissant',
};
