import type { PeriodsWords } from '../periods-words.ts';

export const fr: PeriodsWords = {
  density: 'Nombre d’événements au fil du temps',
  periods: 'Périodes',
  part: (period, part) => `${period}, page ${part}`,
  navigation: 'Périodes voisines',
  previous: 'Période précédente',
  next: 'Période suivante',
  whole: 'Toute la chronologie',
};
