import type { FeedSurroundings } from '../../src/exports/feed-surroundings.ts';

/** A place for a feed, and words for it. */
export const around: FeedSurroundings = {
  root: '../',
  direction: 'ltr',
  words: {
    title: (timeline) => `${timeline} – suite`,
    subtitle: 'La suite.',
    leftOut: (count) => `Sans ${count}.`,
    labels: {
      on: 'Corrigé : ',
      was: 'Avant : ',
      now: 'Maintenant : ',
      why: 'Raison : ',
      withdrawn: 'Retiré : ',
    },
  },
};
