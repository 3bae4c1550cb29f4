import type { EventDate } from '../../dates/event-date.ts';
import { clipPart } from '../clip-part.ts';
import { datedParts } from '../dated-parts.ts';
import type { DayStretch } from '../find-folds.ts';
import { friseMeasures } from '../frise-measures.ts';
import { ghostParts } from '../ghost-parts.ts';
import type { GlyphPart } from '../glyph-part.ts';
import { projectParts } from '../project-parts.ts';
import { stubAxis } from './mark-span.ts';

/** A window as it is drawn. */
export interface DrawnWindow extends DayStretch {
  readonly widthPx: number;
  readonly direction: 'ltr' | 'rtl';
}

const leastBracketPx = 12;

/** What of an event's glyph lies within a window, as percentages of it; mirrored for right-to-left. */
export function markParts(
  date: EventDate,
  elsewhere: readonly EventDate[],
  { from, to, widthPx, direction }: DrawnWindow,
): readonly GlyphPart[] {
  const axis = stubAxis([date, ...elsewhere], (to - from) / widthPx);
  const parts = [...datedParts(date, axis), ...ghostParts(elsewhere, axis)].flatMap(
    (part) => clipPart(part, { from, to }, true) ?? [],
  );
  return projectParts(parts, {
    position: (day) => ((day - from) / (to - from)) * 100,
    direction,
    leastPercent: (friseMeasures.leastBarPx / widthPx) * 100,
    leastBracketPercent: (leastBracketPx / widthPx) * 100,
  });
}
