import type { CorrectionsWords } from '../corrections-words.ts';

const nb = '\u00a0';
const nn = '\u202f';
const numbers = new Intl.NumberFormat('fr');
const counted = (count: number, singular: string, plural: string): string =>
  `${numbers.format(count)}${nb}${count < 2 ? singular : plural}`;

export const fr: CorrectionsWords = {
  page: {
    title: 'Corrections',
    description: 'Ce qui a été corrigé ou retiré, quand et pourquoi, du plus récent au plus ancien.',
    none: 'Aucune correction à ce jour.',
    count: (count) => counted(count, 'correction', 'corrections'),
    follow: 'Suivre les corrections (Atom)',
  },
  withdrawn: {
    badge: 'retiré de la chronologie',
    notice: `Cet événement a été retiré. Sa date, son récit, ses affirmations et ses chiffres ne sont plus montrés${nn}; son adresse et ses sources restent.`,
    on: 'Retiré',
    why: 'Raison',
    link: (title) => `${title} (retiré)`,
    all: 'Toutes les corrections',
  },
  moved: {
    text: 'Cet événement a changé d’adresse.',
    leads: `Il se trouve maintenant ici${nb}:`,
  },
  file: { created: 'Créée', modified: 'Modifiée', history: 'Historique du fichier' },
  feeds: {
    events: {
      title: (timeline) => `${timeline} – nouveaux événements`,
      subtitle: 'Les événements ajoutés, du plus récent au plus ancien.',
      leftOut: (count) =>
        `${counted(count, 'événement', 'événements')}, sans jour d’ajout connu, n’y ${count < 2 ? 'figure' : 'figurent'} pas.`,
    },
    corrections: {
      title: (timeline) => `${timeline} – corrections`,
      subtitle: 'Ce qui a été corrigé ou retiré, quand et pourquoi.',
      leftOut: (count) =>
        `${counted(count, 'correction', 'corrections')}, sans jour connu, n’y ${count < 2 ? 'figure' : 'figurent'} pas.`,
    },
  },
  before: (label) => `${label}${nb}: `,
};
