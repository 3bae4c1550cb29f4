import { middleOf } from './middle-of.ts';
import { roundPosition } from './round-position.ts';

/** Height of an item of usual length, CSS px: about that of its card. */
const usualPx = 130;
/** The most for all items together, CSS px; the scale then shrinks, and stays true. */
const mostPx = 12_000;

/** A least height for each length in days, all at one scale. */
export function proportionalHeights(days: readonly number[]): readonly number[] {
  const total = days.reduce((sum, length) => sum + length, 0);
  const perDay = Math.min(usualPx / (middleOf(days) ?? 1), mostPx / total);
  return days.map((length) => roundPosition(length * perDay));
}
