import type { PeriodsWords } from '../periods-words.ts';

export const ar: PeriodsWords = {
  density: 'عدد الأحداث عبر الزمن',
  periods: 'الفترات',
  navigation: 'الفترات المجاورة',
  previous: 'الفترة السابقة',
  next: 'الفترة التالية',
  whole: 'الخط الزمني كله',
};
