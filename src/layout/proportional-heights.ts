import { middleOf } from './middle-of.ts';
import { roundPosition } from './round-position.ts';

/** Height of an item of usual length, CSS px: about that of its card. */
const usualPx = 130;
/** The most for all items together, CSS px; the scale then shrinks, and stays true. */
const mostPx = 12_000;

/**
 * A least height for each item's length in days, all at one scale. The last item ends nowhere in particular, and has
 * no say in what is usual unless it is the only one.
 */
export function proportionalHeights(days: readonly number[]): readonly number[] {
  const total = days.reduce((sum, length) => sum + length, 0);
  const usual = middleOf(days.slice(0, -1)) ?? days[0] ?? 1;
  const perDay = Math.min(usualPx / usual, mostPx / total);
  return days.map((length) => roundPosition(length * perDay));
}
