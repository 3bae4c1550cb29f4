import type { GlyphPart } from '../../layout/glyph-part.ts';
import type { TrackShape } from '../../model/timeline.ts';
import { pointShape } from '../point-shape.ts';

/** A date's parts along a horizontal axis, around `y` in px. */
export function glyphMarkup(parts: readonly GlyphPart[], shape: TrackShape, y: number): string {
  let markup = '';
  for (const part of parts) markup += partMarkup(part, shape, y);
  return markup;
}

function partMarkup(part: GlyphPart, shape: TrackShape, y: number): string {
  if (part.part === 'query') return `<text class="query" x="${part.at}%" y="${y}">?</text>`;
  if ('at' in part) {
    const { className, d } = pointShape(part, 'inline', shape);
    const path = `<path class="${className}" d="${d}"></path>`;
    return `<svg x="${part.at}%" y="${y}" width="1" height="1" overflow="visible">${path}</svg>`;
  }
  const { from, to } = part;
  if (part.part === 'line' || part.part === 'stub')
    return `<line class="${part.part}" x1="${from}%" x2="${to}%" y1="${y}" y2="${y}"></line>`;
  const mask = part.part === 'fade' ? ` mask="url(#fade-inline-${part.solid})"` : '';
  const bar = `<rect class="${part.part}" x="${from}%" y="-4.5" width="${to - from}%" height="9"${mask}></rect>`;
  return `<svg y="${y}" height="1" overflow="visible">${bar}</svg>`;
}
