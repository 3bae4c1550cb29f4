import type { DayStretch } from './find-folds.ts';
import type { Period } from './period.ts';

/**
 * Where to read about a stretch of days: the shortest period around it or, where several share it, the one that most
 * of its days lie in; a period without events is none. Undefined only for a whole without parts.
 */
export function periodAt(whole: Period, stretch: DayStretch): Period | undefined {
  let found: Period | undefined;
  let inner: readonly Period[] = whole.children;
  while (inner.length > 0) {
    const best = inner.reduce((most, period) =>
      shared(period, stretch) > shared(most, stretch) ? period : most,
    );
    if (found !== undefined && shared(best, stretch) < shared(found, stretch)) return found;
    found = best;
    inner = best.children;
  }
  return found;
}

/** Days in common; less than none for a period that lies apart, the less the farther. */
function shared({ from, to }: DayStretch, stretch: DayStretch): number {
  return Math.min(to, stretch.to) - Math.max(from, stretch.from);
}
