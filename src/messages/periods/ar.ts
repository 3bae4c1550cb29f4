import type { PeriodsWords } from '../periods-words.ts';

export const ar: PeriodsWords = {
  density: 'عدد الأحداث عبر الزمن',
  bar: (events, from, to) => `${events}، ${from} – ${to}`,
  lessThanOne: 'أقل من حدث واحد',
  periods: 'الفترات',
  part: (period, part) => `${period}، صفحة ${part}`,
  navigation: 'الفترات المجاورة',
  previous: 'الفترة السابقة',
  next: 'الفترة التالية',
  whole: 'الخط الزمني كله',
};
