import type { GlyphPart, StretchPart } from './glyph-part.ts';
import { mapPart } from './map-part.ts';
import { mirrorPart } from './mirror-part.ts';
import { roundPosition } from './round-position.ts';

export interface Projection {
  /** Day (fractions allowed) → percentage of the axis, rising with time; kept within 0–100. */
  readonly position: (day: number) => number;
  /** `rtl` mirrors. */
  readonly direction: 'ltr' | 'rtl';
  /** A bar is drawn at least this long, in percent, so that one day among centuries can be seen. */
  readonly leastPercent: number;
  /** A bracket shorter than this disappears behind its diamond, and is left out. Default 0: none is. */
  readonly leastBracketPercent?: number | undefined;
}

/** Parts in days → parts in percent, in the order in which they are painted. */
export function projectParts(parts: readonly GlyphPart[], projection: Projection): readonly GlyphPart[] {
  const { position, direction, leastPercent, leastBracketPercent = 0 } = projection;
  const hasCore = parts.some(({ part }) => part === 'core');
  const within = (day: number): number => Math.min(100, Math.max(0, position(day)));
  const placed = parts.map((part) => place(part, within));
  return withoutHiddenBracket(placed, leastBracketPercent)
    .map((part) => {
      const seen = mustBeSeen(part, hasCore) ? lengthen(part, leastPercent) : part;
      return mapPart(direction === 'rtl' ? mirrorPart(seen) : seen, roundPosition);
    })
    .sort((a, b) => painting.indexOf(a.part) - painting.indexOf(b.part));
}

const painting: readonly GlyphPart['part'][] = [
  ...(['fade', 'outline', 'line', 'stub', 'core', 'ghost'] as const),
  ...(['bound', 'cap', 'arrow', 'diamond', 'mark', 'hollow', 'query'] as const),
];

/** What a cut fade has beyond the axis goes on at the pace of its piece within. */
function place(part: GlyphPart, position: (day: number) => number): GlyphPart {
  const placed = mapPart(part, position);
  if (placed.part !== 'fade' || part.part !== 'fade' || part.whole === undefined) return placed;
  const pace = (placed.to - placed.from) / (part.to - part.from);
  const from = placed.from - (part.from - part.whole.from) * pace;
  const to = placed.to + (part.whole.to - part.to) * pace;
  return { ...placed, whole: { from, to } };
}

function withoutHiddenBracket(parts: readonly GlyphPart[], least: number): readonly GlyphPart[] {
  const isHidden = (line: GlyphPart): line is StretchPart =>
    line.part === 'line' && line.to - line.from < least;
  const hidden = parts.filter(isHidden);
  if (hidden.length === 0) return parts;
  return parts.filter(
    (part) =>
      !isHidden(part) &&
      !(part.part === 'cap' && hidden.some(({ from, to }) => part.at === from || part.at === to)),
  );
}

function mustBeSeen(part: GlyphPart, hasCore: boolean): part is StretchPart {
  return part.part === 'core' || part.part === 'ghost' || (part.part === 'outline' && !hasCore);
}

function lengthen(part: StretchPart, least: number): StretchPart {
  const missing = least - (part.to - part.from);
  if (missing <= 0) return part;
  const from = Math.min(Math.max(0, part.from - missing / 2), 100 - least);
  return { ...part, from, to: from + least };
}
