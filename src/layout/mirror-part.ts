import type { GlyphPart } from './glyph-part.ts';

const otherSide = { from: 'to', to: 'from' } as const;

/** The same part on an axis that runs the other way, 0 where 100 was. */
export function mirrorPart(part: GlyphPart): GlyphPart {
  switch (part.part) {
    case 'arrow':
      return { ...part, at: 100 - part.at, toward: otherSide[part.toward] };
    case 'fade':
      return { ...part, from: 100 - part.to, to: 100 - part.from, solid: otherSide[part.solid] };
    default:
      return 'at' in part
        ? { ...part, at: 100 - part.at }
        : { ...part, from: 100 - part.to, to: 100 - part.from };
  }
}
