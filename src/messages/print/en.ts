import type { PrintWords } from '../print-words.ts';

export const en: PrintWords = {
  changed: (day) => `These events are last known to have changed on ${day}`,
};
