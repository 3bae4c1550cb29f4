import type { ClaimsWords } from '../claims-words.ts';

const numbers = new Intl.NumberFormat('fr');

export const fr: ClaimsWords = {
  title: 'Déclarations',
  description: 'Tout ce que la chronologie rapporte sans que ce soit établi, et qui le dit.',
  count: (count) => `${numbers.format(count)} ${count < 2 ? 'déclaration' : 'déclarations'}`,
  none: 'Rien ici n’est seulement affirmé.',
  byStatus: 'Par statut',
  byClaimant: 'Par auteur',
  nobody: 'Auteur non nommé',
  disagree: 'Les versions ne concordent pas.',
  contested: 'contesté',
  someContested: 'déclarations contestées',
};
