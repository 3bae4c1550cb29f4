import type { GlyphPart } from './glyph-part.ts';

/** From the first to the last position of any part; undefined when there is none. */
export function partsExtent(parts: readonly GlyphPart[]): { from: number; to: number } | undefined {
  if (parts.length === 0) return undefined;
  let from = Infinity;
  let to = -Infinity;
  for (const part of parts) {
    from = Math.min(from, 'at' in part ? part.at : part.from);
    to = Math.max(to, 'at' in part ? part.at : part.to);
  }
  return { from, to };
}
