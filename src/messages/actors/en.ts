import type { ActorsWords } from '../actors-words.ts';

const numbers = new Intl.NumberFormat('en');

export const en: ActorsWords = {
  title: 'Actors',
  description: 'Who takes part in the events of the timeline, and who speaks of them.',
  none: 'This timeline does not name any actor yet.',
  kinds: {
    person: 'People by name',
    organisation: 'Organisations',
    state: 'States',
    'armed-force': 'Armed forces',
    'armed-group': 'Armed groups',
    media: 'Media',
    company: 'Companies',
    people: 'Populations',
  },
  kindOfOne: {
    person: 'person',
    organisation: 'organisation',
    state: 'state',
    'armed-force': 'armed force',
    'armed-group': 'armed group',
    media: 'news medium',
    company: 'company',
    people: 'population',
  },
  noKind: 'Others',
  kind: 'Kind',
  names: 'Names',
  side: 'Side',
  formerNames: 'Former names',
  until: (date) => `until: ${date}`,
  events: 'Events',
  noEvents: 'No event of the timeline is about it.',
  shown: (shown, all) =>
    `${numbers.format(shown)} of ${numbers.format(all)} events; the others are on the other pages of this list.`,
  claims: 'What it claimed',
  tolls: 'Tolls that it gave or refused',
  frise: (name) => `The events of “${name}” on the time axis`,
};
