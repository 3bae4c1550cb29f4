import type { PeriodsWords } from '../periods-words.ts';

export const fr: PeriodsWords = {
  density: 'Nombre d’événements au fil du temps',
  periods: 'Périodes',
  navigation: 'Périodes voisines',
  previous: 'Période précédente',
  next: 'Période suivante',
  whole: 'Toute la chronologie',
};
