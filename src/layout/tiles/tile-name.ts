import { periodParts, type Period } from '../period.ts';

/** The name of a period's file without its ending: `1962-01`, `2024-07-27~2` for the second page of a day, `all`. */
export function tileName(period: Pick<Period, 'edtf' | 'part'>): string {
  return periodParts(period).join('~') || 'all';
}
