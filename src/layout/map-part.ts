import type { GlyphPart } from './glyph-part.ts';

/** The same part with each of its positions moved by one rising function. */
export function mapPart(part: GlyphPart, position: (at: number) => number): GlyphPart {
  if ('at' in part) return { ...part, at: position(part.at) };
  const moved = { ...part, from: position(part.from), to: position(part.to) };
  if (moved.part !== 'fade' || moved.whole === undefined) return moved;
  return { ...moved, whole: { from: position(moved.whole.from), to: position(moved.whole.to) } };
}
