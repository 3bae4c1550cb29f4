import type { GlyphPart } from './glyph-part.ts';

/** The same part with each of its positions moved by one rising function. */
export function mapPart(part: GlyphPart, position: (at: number) => number): GlyphPart {
  return 'at' in part
    ? { ...part, at: position(part.at) }
    : { ...part, from: position(part.from), to: position(part.to) };
}
