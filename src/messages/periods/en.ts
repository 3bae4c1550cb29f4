import type { PeriodsWords } from '../periods-words.ts';

export const en: PeriodsWords = {
  density: 'How many events there are over time',
  periods: 'Periods',
  navigation: 'Neighbouring periods',
  previous: 'Previous period',
  next: 'Next period',
  whole: 'The whole timeline',
};
