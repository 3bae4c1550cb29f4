import type { ActorsWords } from '../actors-words.ts';

const numbers = new Intl.NumberFormat('fr');

export const fr: ActorsWords = {
  title: 'Acteurs',
  description: 'Qui prend part aux événements de la chronologie, et qui en parle.',
  none: 'Cette chronologie ne nomme encore aucun acteur.',
  kinds: {
    person: 'Personnes',
    organisation: 'Organisations',
    state: 'États',
    'armed-force': 'Forces armées',
    'armed-group': 'Groupes armés',
    media: 'Médias',
    company: 'Entreprises',
    people: 'Populations',
  },
  kindOfOne: {
    person: 'personne',
    organisation: 'organisation',
    state: 'État',
    'armed-force': 'force armée',
    'armed-group': 'groupe armé',
    media: 'média',
    company: 'entreprise',
    people: 'population',
  },
  noKind: 'Autres',
  kind: 'Nature',
  names: 'Noms',
  side: 'Camp',
  formerNames: 'Anciens noms',
  until: (date) => `jusqu’à : ${date}`,
  events: 'Événements',
  noEvents: 'Aucun événement de la chronologie ne s’y rapporte.',
  shown: (shown, all) =>
    `${numbers.format(shown)} des ${numbers.format(all)} événements, les autres sont sur les autres pages de cette liste.`,
  claims: 'Ses déclarations',
  tolls: 'Bilans donnés ou non communiqués',
  frise: (name) => `Les événements de « ${name} » sur la frise`,
};
