import type { EventDate } from '../dates/event-date.ts';
import type { DayStretch } from './find-folds.ts';

/**
 * The days over which an event's weight is spread in a density: all on which it may have happened or lasted; where one
 * side has no limit, those of its known bound. Undefined for a date without any bound. At least a day.
 */
export function weightWindow({ startMin, startMax, endMin, endMax }: EventDate): DayStretch | undefined {
  const days = [startMin, startMax, endMin, endMax].filter(Number.isFinite);
  if (days.length === 0) return undefined;
  const isBounded = Number.isFinite(startMin) && Number.isFinite(endMax);
  if (isBounded) return { from: startMin, to: endMax + 1 };
  const known = Number.isFinite(startMin) ? [startMin, startMax] : [endMin, endMax];
  const finite = known.filter(Number.isFinite);
  return { from: Math.min(...finite), to: Math.max(...finite) + 1 };
}
