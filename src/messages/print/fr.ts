import type { PrintWords } from '../print-words.ts';

export const fr: PrintWords = {
  changed: (day) => `Dernière modification connue de ces événements : ${day}`,
};
