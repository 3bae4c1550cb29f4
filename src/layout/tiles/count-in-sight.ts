import type { DayStretch } from '../find-folds.ts';
import type { HiddenBar } from './hidden-bars.ts';

/**
 * How many events a window shows: by so many marks, and those of the bars that have none. Exact unless a bar is in sight in
 * part only.
 */
export function countInSight(
  marks: number,
  bars: readonly HiddenBar[],
  { from, to }: DayStretch,
): { readonly count: number; readonly isExact: boolean } {
  let hidden = 0;
  let isExact = true;
  for (const bar of bars) {
    const share = (Math.min(to, bar.to) - Math.max(from, bar.from)) / (bar.to - bar.from);
    if (share <= 0 || bar.total === 0) continue;
    hidden += Math.min(1, share) * bar.total;
    if (share < 1 - 1e-9) isExact = false;
  }
  return { count: marks + Math.round(hidden), isExact };
}
