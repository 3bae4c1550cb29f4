import type { EventDate } from '../../dates/event-date.ts';
import { isUndated } from '../../dates/is-undated.ts';
import { datedParts } from '../dated-parts.ts';
import { ghostParts } from '../ghost-parts.ts';
import type { GlyphAxis } from '../glyph-axis.ts';
import { partsExtent } from '../parts-extent.ts';

/** How far the stub of an end that is open or unknown reaches beyond the last day that is known, CSS px. */
const stubPx = 40;

/** The room that the mark of an event takes along time, in days; with what is as long on every scale, in px. */
export interface MarkSpan {
  readonly from: number;
  readonly to: number;
  readonly beforePx: number;
  readonly afterPx: number;
}

/** Of a date with a bound. */
export function markSpan(date: EventDate, elsewhere: readonly EventDate[]): MarkSpan {
  const axis = stubAxis([date, ...elsewhere], 0);
  const { from, to } = partsExtent([...datedParts(date, axis), ...ghostParts(elsewhere, axis)])!;
  const all = [date, ...elsewhere.filter((other) => !isUndated(other))];
  const isOpen = (bound: 'startMin' | 'endMax'): boolean => all.some((one) => !Number.isFinite(one[bound]));
  return {
    ...{ from, to },
    beforePx: isOpen('startMin') || date.unknownStart ? stubPx : 0,
    afterPx: isOpen('endMax') || date.unknownEnd ? stubPx : 0,
  };
}

/**
 * An axis for the glyph of an event alone, on which an open end is as long as an unknown one: what goes on for ever would
 * take its row from all that comes after.
 */
export function stubAxis(dates: readonly EventDate[], daysPerPx: number): GlyphAxis {
  const days = dates.flatMap(({ startMin, startMax, endMin, endMax }) => [
    startMin,
    startMax,
    endMin,
    endMax,
  ]);
  const known = days.filter(Number.isFinite);
  const stub = stubPx * daysPerPx;
  return {
    start: Math.min(...known) - stub,
    end: Math.max(...known) + 1 + stub,
    stubAfter: (day) => day + stub,
    stubBefore: (day) => day - stub,
    markAt: 'middle',
  };
}
