import type { FriseViewWords } from '../frise-view-words.ts';

export const fr: FriseViewWords = {
  controls: 'Parcourir la frise',
  earlier: 'Plus tôt',
  later: 'Plus tard',
  zoomOut: 'Réduire',
  zoomIn: 'Agrandir',
  fitAll: 'Tout voir',
  from: 'Du',
  to: 'au',
  show: 'Afficher',
  noDate: 'Écrivez une date comme 2024, 2024-07, 2024-07-27 ou 2024-07-27T14:05.',
  filter: 'Filtrer',
  status: 'Statut',
  place: 'Lieu',
  actor: 'Acteur',
  text: 'Texte',
  any: { status: 'Tous les statuts', place: 'Tous les lieux', actor: 'Tous les acteurs' },
  clear: 'Retirer les filtres',
  shown: {
    one: '{n} événement affiché',
    many: '{n} d’événements affichés',
    other: '{n} événements affichés',
  },
  noneShown: 'Aucun événement ne correspond à ces filtres.',
  keys: 'Flèches gauche et droite : événement précédent ou suivant. Flèches haut et bas : autre piste. Début et Fin : premier et dernier. Page précédente et Page suivante : plus loin. Plus, moins et zéro : agrandir, réduire, tout voir.',
  rank: '{n} sur {total}',
};
