import { compareDates } from '../dates/compare-dates.ts';
import { isUndated } from '../dates/is-undated.ts';
import { compareText } from './compare-text.ts';
import type { TimelineEvent } from './event.ts';

/**
 * The order of a timeline, total and the same everywhere: in time, then by `order` (events without one after those
 * that have one), then by id. Events that no date places come last. `zone` (IANA) places times without an offset.
 */
export function compareEvents(
  a: Pick<TimelineEvent, 'date' | 'order' | 'id'>,
  b: Pick<TimelineEvent, 'date' | 'order' | 'id'>,
  zone?: string,
): number {
  const undated = Number(isUndated(a.date)) - Number(isUndated(b.date));
  return (
    undated ||
    compareDates(a.date, b.date, zone) ||
    compareOrders(a.order, b.order) ||
    compareText(a.id, b.id)
  );
}

function compareOrders(a: number | undefined, b: number | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a - b;
}
