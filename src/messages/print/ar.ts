import type { PrintWords } from '../print-words.ts';

export const ar: PrintWords = {
  changed: (day) => `آخر تعديل معروف لهذه الأحداث: ${day}`,
};
