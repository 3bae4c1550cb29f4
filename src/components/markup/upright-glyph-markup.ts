import type { GlyphPart } from '../../layout/glyph-part.ts';
import type { TrackShape } from '../../model/timeline.ts';
import { pointShape } from '../point-shape.ts';

/** A date's parts along a vertical axis, around `x` in px. */
export function uprightGlyphMarkup(parts: readonly GlyphPart[], shape: TrackShape, x: number): string {
  let markup = '';
  for (const part of parts) markup += partMarkup(part, shape, x);
  return markup;
}

function partMarkup(part: GlyphPart, shape: TrackShape, x: number): string {
  if (part.part === 'query') return `<text class="query" x="${x}" y="${part.at}%">?</text>`;
  if ('at' in part) {
    const { className, d } = pointShape(part, 'block', shape);
    const path = `<path class="${className}" d="${d}"></path>`;
    return `<svg x="${x}" y="${part.at}%" width="1" height="1" overflow="visible">${path}</svg>`;
  }
  if (part.part === 'line' || part.part === 'stub')
    return `<line class="${part.part}" x1="${x}" x2="${x}" y1="${part.from}%" y2="${part.to}%"></line>`;
  return `<svg x="${x}" width="1" overflow="visible">${barMarkup(part)}</svg>`;
}

type Bar = Exclude<GlyphPart, { readonly at: number } | { readonly part: 'line' | 'stub' }>;

function barMarkup(part: Bar): string {
  if (part.part !== 'fade') return `<rect class="${part.part}" x="-3" ${along(part)}></rect>`;
  // Cut at the item's end, it fades on in the next item.
  const mask = `url(#fade-block-${part.solid})`;
  const bar = `<rect class="fade" ${along(part.whole ?? part)} mask="${mask}"></rect>`;
  return `<svg x="-3" width="6">${bar}</svg>`;
}

function along({ from, to }: { readonly from: number; readonly to: number }): string {
  return `y="${from}%" width="6" height="${to - from}%"`;
}
