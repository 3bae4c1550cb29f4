import type { EventPagesWords } from '../event-pages-words.ts';

const number = new Intl.NumberFormat('fr');

export const fr: EventPagesWords = {
  together: (count, files, most) =>
    `Les événements sont racontés ensemble, sur les pages de leurs périodes : avec une page pour chacun des ${number.format(count)} ` +
    `événements, le site aurait environ ${number.format(files)} fichiers, et certains hébergeurs n’en acceptent que ` +
    `${number.format(most)}. Pour avoir ces pages quand même : eventPages: separate dans timeline.yaml.`,
  tooManyFiles: (files, most) =>
    `Le site aura environ ${number.format(files)} fichiers, et certains hébergeurs n’en acceptent que ${number.format(most)}. ` +
    'Avec eventPages: auto dans timeline.yaml, il reste en deçà.',
  moved:
    'Si c’était l’adresse d’un événement : les événements sont racontés sur les pages de leurs périodes. Avec JavaScript, cette page y conduit ; sans lui, la page de recherche donne la liste des périodes.',
  search: 'Trouver l’événement',
  looking: 'Recherche de l’événement…',
  allOfPeriod: (count) => `Tous les événements de cette période (${number.format(count)})`,
};
