import type { DateEnd } from './event-date.ts';

/** Approximate as a whole: not in some parts only, which notes tell, and not in its time, which says so itself. */
export function isApproximateWhole(end: DateEnd): boolean {
  return end.approximate && !end.partQualifiers && !end.time;
}

/** Uncertain as a whole, and not in some parts only. */
export function isUncertainWhole(end: DateEnd): boolean {
  return end.uncertain && !end.partQualifiers;
}
