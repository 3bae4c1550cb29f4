import type { DayStretch } from './find-folds.ts';
import type { GlyphPart } from './glyph-part.ts';

/**
 * What of a part lies within a stretch; undefined when nothing does. A point on the border of two stretches belongs
 * to the later one; `isLast` keeps those at the very end.
 */
export function clipPart(part: GlyphPart, { from, to }: DayStretch, isLast: boolean): GlyphPart | undefined {
  if ('at' in part) return part.at >= from && (part.at < to || (isLast && part.at === to)) ? part : undefined;
  const clipped = { ...part, from: Math.max(part.from, from), to: Math.min(part.to, to) };
  return clipped.from < clipped.to ? clipped : undefined;
}
