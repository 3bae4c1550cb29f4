import type { DateEnd } from './event-date.ts';
import type { Omission } from './name-date.ts';

/** What two dates have in common, so that the first of them need not say it: du **27** au 28 juillet 2024. */
export function sharedParts(a: DateEnd, b: DateEnd): Omission {
  if (a.precision !== b.precision || a.time || b.time) return 'nothing';
  if (a.estimatedYear !== undefined || b.estimatedYear !== undefined) return 'nothing';
  if (a.precision === 'century') return a.year < 0 === b.year < 0 ? 'noun' : 'nothing';
  if (a.unspecified?.year !== undefined || b.unspecified?.year !== undefined) return 'nothing';
  if (a.precision === 'year')
    return era(a.year) !== undefined && era(a.year) === era(b.year) ? 'noun' : 'nothing';
  if (a.year !== b.year || a.month === undefined || b.month === undefined) return 'nothing';
  return a.day !== undefined && b.day !== undefined && a.month === b.month ? 'month' : 'year';
}

// The eras that are said: "27 av. J.-C.", "14 apr. J.-C.", but "2024".
function era(year: number): 'before' | 'early' | undefined {
  if (year <= -10_000 || year >= 100) return undefined;
  return year < 1 ? 'before' : 'early';
}
