import type { DayStretch } from '../find-folds.ts';
import type { CoverPart } from './cover-of.ts';

/** How many events are placed in a window; `isExact` unless only a part of what was counted together is in sight. */
export function countInSight(
  parts: readonly CoverPart[],
  { from, to }: DayStretch,
): { readonly count: number; readonly isExact: boolean } {
  let count = 0;
  let isExact = true;
  for (const { events, bins } of parts) {
    count += events?.filter(({ at }) => at + 1 > from && at < to).length ?? 0;
    for (const bin of bins) {
      const share = (Math.min(to, bin.to) - Math.max(from, bin.from)) / (bin.to - bin.from);
      const held = bin.counts.reduce((sum, one) => sum + one, 0);
      if (share <= 0 || held === 0) continue;
      count += Math.min(1, share) * held;
      if (share < 1 - 1e-9) isExact = false;
    }
  }
  return { count: Math.round(count), isExact };
}
