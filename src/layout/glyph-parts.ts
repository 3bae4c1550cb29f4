import type { EventDate } from '../dates/event-date.ts';
import { datedParts } from './dated-parts.ts';
import { ghostParts } from './ghost-parts.ts';
import type { GlyphAxis } from './glyph-axis.ts';
import type { GlyphPart } from './glyph-part.ts';
import { projectParts, type Projection } from './project-parts.ts';

interface GlyphOptions extends Omit<Projection, 'position'> {
  readonly axis: GlyphAxis;
  readonly datesElsewhere: readonly EventDate[];
}

/**
 * A date as it is drawn along an axis on which `position` gives each day its percentage (rising with time; the
 * direction mirrors afterwards). Rules: dates.md §4. Empty for a date without any bound.
 */
export function glyphParts(
  date: EventDate,
  position: (day: number) => number,
  { axis, datesElsewhere, direction, leastPercent, leastBracketPercent }: GlyphOptions,
): readonly GlyphPart[] {
  const own = datedParts(date, axis);
  if (own.length === 0) return [];
  const parts = datesElsewhere.length === 0 ? own : [...own, ...ghostParts(datesElsewhere, axis)];
  return projectParts(parts, { position, direction, leastPercent, leastBracketPercent });
}
