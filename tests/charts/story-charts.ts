import { chart, type Chart, type Row } from './chart.ts';

/** Summer 2024 in Mali, as one agency told it. */
const firstStory: Readonly<Record<string, Row>> = {
  'combats-tinzaouatene': ['2024-07-27~/2024-07-28~', 'securite'],
  'participation-ukrainienne-evoquee': ['[2024-07-27..2024-08-01]', 'allegations'],
  'aide-ble-carburant-engrais': ['[..2024-08-01]', 'aide'],
  'appel-lavrov-diop': ['2024-08-01', 'diplomatie'],
  'poursuite-de-la-formation': ['2024-08-01/..', 'diplomatie'],
};
const tracks = ['securite', 'diplomatie', 'aide', 'allegations'];
const withFebruary: Readonly<Record<string, Row>> = {
  'arrivee-d-un-convoi': ['2024-02-14', 'aide'],
  'visite-a-moscou': ['2024-02-28/2024-02-29', 'diplomatie'],
  ...firstStory,
};

export const storyCharts: Readonly<Record<string, Chart>> = {
  'first-story': chart(firstStory, { tracks }),
  'first-story-in-sequence': chart(firstStory, { tracks, scale: 'sequence' }),
  'first-story-mirrored': chart(firstStory, { tracks, direction: 'rtl', language: 'ar' }),
  'five-months-folded': chart(withFebruary, { tracks }),
  'five-months-proportional': chart(withFebruary, { tracks, scale: 'proportional' }),
  'five-months-in-sequence': chart(withFebruary, { tracks, scale: 'sequence' }),
};
