import type { GlyphPart } from '../../layout/glyph-part.ts';
import type { TrackShape } from '../../model/timeline.ts';
import { pointShape } from '../point-shape.ts';
import { element } from './element.ts';

const percent = (value: number): string => `${value}%`;

/** A date's parts along a horizontal axis, around `y` in px. */
export function glyphMarkup(parts: readonly GlyphPart[], shape: TrackShape, y: number): string {
  return parts.map((part) => partMarkup(part, shape, y)).join('');
}

function partMarkup(part: GlyphPart, shape: TrackShape, y: number): string {
  if (part.part === 'query') return element('text', { class: 'query', x: percent(part.at), y }, '?');
  if ('at' in part) {
    const { className, d } = pointShape(part, 'inline', shape);
    return element(
      'svg',
      { x: percent(part.at), y, width: 1, height: 1, overflow: 'visible' },
      element('path', { class: className, d }),
    );
  }
  const { from, to } = part;
  if (part.part === 'line' || part.part === 'stub')
    return element('line', { class: part.part, x1: percent(from), x2: percent(to), y1: y, y2: y });
  const bar = {
    ...{ class: part.part, x: percent(from), y: -4.5, width: percent(to - from), height: 9 },
    mask: part.part === 'fade' ? `url(#fade-inline-${part.solid})` : undefined,
  };
  return element('svg', { y, height: 1, overflow: 'visible' }, element('rect', bar));
}
