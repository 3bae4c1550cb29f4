import type { DayStretch } from './find-folds.ts';
import type { Period } from './period.ts';

/** Which of the periods, in time order, has most of the days of a stretch; the nearest for a stretch beside all. */
export function periodAt(periods: readonly Period[], stretch: DayStretch): Period | undefined {
  const [first] = periods;
  if (first === undefined) return undefined;
  return periods.reduce(
    (best, period) => (shared(period, stretch) > shared(best, stretch) ? period : best),
    first,
  );
}

/** Days in common; less than none for a period that lies apart, the less the farther. */
function shared({ from, to }: DayStretch, stretch: DayStretch): number {
  return Math.min(to, stretch.to) - Math.max(from, stretch.from);
}
