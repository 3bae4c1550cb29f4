import type { EventDate } from '../dates/event-date.ts';
import { isUndated } from '../dates/is-undated.ts';
import type { GlyphAxis } from './glyph-axis.ts';
import type { StretchPart } from './glyph-part.ts';

/** Other sources' dates, each a hollow bar over all the days that it allows; none for an undated one. */
export function ghostParts(dates: readonly EventDate[], axis: GlyphAxis): readonly StretchPart[] {
  return dates
    .filter((date) => !isUndated(date))
    .map(({ startMin, endMax }) => ({
      part: 'ghost',
      from: Number.isFinite(startMin) ? startMin : Math.min(axis.start, endMax),
      to: Number.isFinite(endMax) ? endMax + 1 : Math.max(axis.end, startMin + 1),
    }));
}
