import type { EventDate } from '../dates/event-date.ts';
import { isUndated } from '../dates/is-undated.ts';
import { dayParts } from './day-parts.ts';
import type { GlyphAxis } from './glyph-axis.ts';
import type { GlyphPart } from './glyph-part.ts';
import { spanParts } from './span-parts.ts';
import { windowParts } from './window-parts.ts';

interface DateShape {
  readonly when: (date: EventDate) => boolean;
  readonly parts: (date: EventDate, axis: GlyphAxis) => readonly GlyphPart[];
}

/** The first row that holds decides how a date is drawn. */
const shapes: readonly DateShape[] = [
  { when: isUndated, parts: () => [] },
  {
    when: ({ kind, members }) => kind === 'all-of' && members.length > 0,
    parts: ({ members }, axis) => members.flatMap((member) => datedParts(member, axis)),
  },
  { when: ({ kind }) => kind === 'span', parts: spanParts },
  { when: ({ startMin, endMax }) => startMin === endMax, parts: dayParts },
  { when: () => true, parts: windowParts },
];

/**
 * A date's glyph with its positions in days: day d lies between d and d + 1. Positions are finite wherever the axis
 * is; an undated one has no part.
 */
export function datedParts(date: EventDate, axis: GlyphAxis): readonly GlyphPart[] {
  return shapes.find(({ when }) => when(date))!.parts(date, axis);
}
