import type { GlyphPart } from './glyph-part.ts';

const otherSide = { from: 'to', to: 'from' } as const;

/** The same part on an axis that runs the other way, 0 where 100 was. */
export function mirrorPart(part: GlyphPart): GlyphPart {
  switch (part.part) {
    case 'arrow':
      return { ...part, at: 100 - part.at, toward: otherSide[part.toward] };
    case 'fade':
      return {
        ...part,
        ...mirrorStretch(part),
        solid: otherSide[part.solid],
        ...(part.whole && { whole: mirrorStretch(part.whole) }),
      };
    default:
      return 'at' in part ? { ...part, at: 100 - part.at } : { ...part, ...mirrorStretch(part) };
  }
}

function mirrorStretch({ from, to }: { readonly from: number; readonly to: number }): {
  from: number;
  to: number;
} {
  return { from: 100 - to, to: 100 - from };
}
