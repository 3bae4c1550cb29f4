import type { EventDate } from '../dates/event-date.ts';
import type { GlyphAxis } from './glyph-axis.ts';
import type { GlyphPart } from './glyph-part.ts';
import { isUncertain } from './is-uncertain.ts';
import { slackParts } from './slack-parts.ts';
import { windowMiddle } from './window-middle.ts';

/** One moment somewhere in a window: a bracket with a hollow diamond; an arrow where the window has no limit. */
export function windowParts(date: EventDate, axis: GlyphAxis): readonly GlyphPart[] {
  const openBefore = !Number.isFinite(date.startMin);
  const openAfter = !Number.isFinite(date.endMax);
  const from = openBefore ? axis.start : date.startMin;
  const to = openAfter ? axis.end : date.endMax + 1;
  const middle = windowMiddle(date);
  const at = axis.markAt === 'start' && (openBefore || openAfter) ? Math.floor(middle) : middle;
  return [
    ...slackParts(date),
    { part: 'line', from, to },
    openBefore ? { part: 'arrow', at: from, toward: 'from' } : { part: 'cap', at: from },
    openAfter ? { part: 'arrow', at: to, toward: 'to' } : { part: 'cap', at: to },
    { part: 'diamond', at },
    ...(isUncertain(date) ? [{ part: 'query' as const, at }] : []),
  ];
}
