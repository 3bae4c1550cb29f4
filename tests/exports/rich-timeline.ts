import { parseDate } from '../../src/dates/parse-date.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { gardiens } from './rich-actor.ts';
import { history, inondation } from './rich-history.ts';

/** An event of which only what is obligatory is known. */
export function bareEvent(id: string, date: string): TimelineEvent {
  return {
    id,
    file: `events/${id}.mdx`,
    title: `L’entrée ${id}`,
    date: parseDate(date),
    dateSaid: undefined,
    datesElsewhere: [],
    track: undefined,
    summary: undefined,
    warning: undefined,
    status: 'reported',
    places: [],
    actors: [],
    claims: [],
    casualties: [],
    sources: [],
    related: [],
    media: [],
    corrections: [],
    formerIds: [],
    order: undefined,
    html: '',
  };
}

/** A timeline of which nothing but its name is known. */
export const emptyTimeline: Timeline = {
  title: 'Chronologie à écrire',
  description: undefined,
  language: 'fr',
  zone: 'Africa/Bamako',
  tracks: [],
  eras: [],
  repository: undefined,
  licence: undefined,
  events: [],
  withdrawn: [],
  history: new Map(),
  places: new Map(),
  actors: new Map(),
  sources: new Map(),
};

const siege: TimelineEvent = {
  ...bareEvent('siege', '2024-07-27~/2024-07-28~'),
  title: 'Siège de la bibliothèque (exemple inventé)',
  dateSaid: {
    words: 'le week-end dernier',
    anchor: parseDate('2024-08-01'),
    basis: 'inferred',
    source: 'registre',
  },
  datesElsewhere: [
    { date: parseDate('2024-07-26'), source: 'gazette', note: 'La Gazette compte autrement.' },
  ],
  track: 'murs',
  summary: 'Deux jours de siège, dont personne ne donne le bilan.',
  warning: 'Récit d’un siège.',
  status: 'contested',
  places: ['bibliotheque'],
  actors: [{ actor: 'gardiens', role: 'party' }],
  claims: [
    {
      says: 'Les portes ont tenu.',
      by: 'gardiens',
      source: 'registre',
      on: parseDate('2024-08-01~'),
      status: 'claimed',
      quote: 'elles ont tenu',
    },
    {
      says: 'Une porte a cédé.',
      by: undefined,
      source: undefined,
      on: undefined,
      status: 'unverified',
      quote: undefined,
    },
  ],
  casualties: [
    {
      group: 'gardiens',
      kind: 'wounded',
      status: 'given',
      low: 0,
      best: 2,
      high: 5,
      by: 'le gardien chef',
      source: 'registre',
      asOf: parseDate('2024-08-01'),
    },
  ],
  sources: ['registre', 'gazette'],
  related: [{ event: 'lectures', as: 'followed-by' }],
  media: [{ src: 'porte.jpg', alt: 'La porte', credit: 'M. Isbister', warning: 'Dégâts' }],
  corrections: [
    { on: parseDate('2024-08-02'), was: 'trois jours', now: 'deux jours', why: 'Registre relu.' },
  ],
  formerIds: ['siege-de-la-bibliotheque'],
  order: 1,
  html: '<p>Les portes de la bibliothèque.</p>\n',
};

/** Everything that the model can hold, at least once, with open, unknown, ancient and manifold dates. */
export const richTimeline: Timeline = {
  ...emptyTimeline,
  title: 'La bibliothèque des sables (exemple inventé)',
  description: 'Une bibliothèque qui n’existe pas.',
  tracks: [
    { id: 'murs', name: 'Murs', colour: 1, shape: 'diamond' },
    { id: 'livres', name: 'Livres', colour: 2, shape: 'disc' },
  ],
  eras: [{ id: 'premiere', name: 'Première époque', date: parseDate('1900/1950') }],
  repository: { url: 'https://example.org/sables', branch: 'main', folder: 'timeline' },
  licence: 'CC0 1.0',
  events: [
    bareEvent('don', '[..2024-08-01]'),
    bareEvent('fondation', '-0043-03-15'),
    bareEvent('incendies', '{1960,1961-12}'),
    bareEvent('catalogue', '/1985'),
    siege,
    bareEvent('ouverture', '2024-07-25T14:50:00+01:00'),
    bareEvent('lectures', '2024-08-01/..'),
  ],
  withdrawn: [inondation],
  history,
  places: new Map([
    [
      'oasis',
      {
        id: 'oasis',
        names: { fr: 'L’oasis' },
        variants: [],
        coordinates: undefined,
        precision: undefined,
        country: undefined,
      },
    ],
    [
      'bibliotheque',
      {
        id: 'bibliotheque',
        names: { fr: 'La bibliothèque', ar: 'المكتبة' },
        variants: ['la librairie'],
        coordinates: { latitude: 19.95, longitude: 2.97 },
        precision: 2,
        country: 'ML',
      },
    ],
  ]),
  actors: new Map([['gardiens', gardiens]]),
  sources: new Map([
    [
      'registre',
      {
        id: 'registre',
        type: 'book',
        title: 'Registre (source inventée)',
        author: [{ literal: 'Main inconnue' }, { family: 'Isbister', given: 'Magnus' }],
        publisher: 'Éditions des sables',
        issued: parseDate('2024-08-01~'),
        accessed: parseDate('2024-08-03'),
        url: 'https://example.org/registre',
        archive: 'https://example.org/garde/registre',
        language: 'fr',
        independentOf: ['gazette'],
        note: 'Un seul exemplaire.',
      },
    ],
    [
      'gazette',
      {
        id: 'gazette',
        type: 'article-newspaper',
        title: undefined,
        author: [],
        publisher: 'La Gazette',
        issued: undefined,
        accessed: undefined,
        url: undefined,
        archive: undefined,
        language: undefined,
        independentOf: [],
        note: undefined,
      },
    ],
  ]),
};
