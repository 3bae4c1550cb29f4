import type { DayStretch } from './find-folds.ts';
import type { GlyphPart } from './glyph-part.ts';

/**
 * What of a part lies within a stretch; undefined when nothing does. A point on the border of two stretches belongs
 * to the later one; `isLast` keeps those at the very end. A fade that is cut remembers the whole of it, so that its
 * pieces go on where the one before ended.
 */
export function clipPart(part: GlyphPart, { from, to }: DayStretch, isLast: boolean): GlyphPart | undefined {
  if ('at' in part) return part.at >= from && (part.at < to || (isLast && part.at === to)) ? part : undefined;
  const cut = { from: Math.max(part.from, from), to: Math.min(part.to, to) };
  if (cut.from >= cut.to) return undefined;
  const isWhole = cut.from === part.from && cut.to === part.to;
  if (isWhole || part.part !== 'fade') return { ...part, ...cut };
  return { ...part, ...cut, whole: { from: part.from, to: part.to } };
}
