import type { DayStretch } from './find-folds.ts';

/**
 * For each of some stretches that follow each other, the bars that reach into it or touch it, in the order in which
 * they begin. One pass over both: O(n log n) and the size of the result.
 */
export function barsByStretch<Bar extends DayStretch>(
  stretches: readonly DayStretch[],
  bars: readonly Bar[],
): readonly (readonly Bar[])[] {
  const inOrder = [...bars].sort((a, b) => a.from - b.from);
  let next = 0;
  let present: readonly Bar[] = [];
  return stretches.map(({ from, to }) => {
    const first = next;
    while (next < inOrder.length && inOrder[next]!.from <= to) next += 1;
    present = [...present, ...inOrder.slice(first, next)].filter((bar) => bar.to >= from);
    return present;
  });
}
