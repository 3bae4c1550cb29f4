import type { EventDate } from '../dates/event-date.ts';
import type { GlyphPart } from './glyph-part.ts';

/** What fades out around the stated bounds of an approximate date. */
export function slackParts({ start, end, startMin, endMax }: EventDate): readonly GlyphPart[] {
  const before = Number.isFinite(startMin) ? (start?.slackDays ?? 0) : 0;
  const after = Number.isFinite(endMax) ? (end?.slackDays ?? 0) : 0;
  const parts: GlyphPart[] = [];
  if (before > 0) parts.push({ part: 'fade', from: startMin - before, to: startMin, solid: 'to' });
  if (after > 0) parts.push({ part: 'fade', from: endMax + 1, to: endMax + 1 + after, solid: 'from' });
  return parts;
}
