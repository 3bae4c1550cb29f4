import { assignLanes } from './assign-lanes.ts';
import { datedParts } from './dated-parts.ts';
import type { DayStretch } from './find-folds.ts';
import type { FriseInput } from './frise-options.ts';
import { ghostParts } from './ghost-parts.ts';
import type { GlyphAxis } from './glyph-axis.ts';
import type { GlyphPart } from './glyph-part.ts';
import { isUncertain } from './is-uncertain.ts';
import { partsExtent } from './parts-extent.ts';

/** One event's whole glyph beside the axis, in days. */
export interface DatedBar extends DayStretch {
  readonly id: string;
  readonly track: string | undefined;
  readonly column: number;
  readonly parts: readonly GlyphPart[];
  readonly uncertain: boolean;
}

/** The glyph of each event that has one, in the order given, in the least number of columns. */
export function railBars(events: readonly FriseInput[], axis: GlyphAxis): readonly DatedBar[] {
  const bars = events.flatMap(({ id, track, date, datesElsewhere }) => {
    const own = datedParts(date, axis);
    const parts = own.length === 0 ? [] : [...own, ...ghostParts(datesElsewhere, axis)];
    const extent = partsExtent(parts);
    return extent ? [{ id, track, parts, uncertain: isUncertain(date), ...extent }] : [];
  });
  const columns = assignLanes(
    bars.map(({ id, from, to, parts }) => ({ id, from, to: occupiedUntil(from, to, parts) })),
  );
  return bars.map((bar) => ({ ...bar, column: columns.get(bar.id)! }));
}

/** A mark fills its day. The end of a bar needs room of its own: a mark of the next day stands right on it. */
function occupiedUntil(from: number, to: number, parts: readonly GlyphPart[]): number {
  return parts.some((part) => 'from' in part) ? to + 0.5 : Math.max(to, from + 1);
}
