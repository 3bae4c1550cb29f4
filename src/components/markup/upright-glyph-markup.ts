import type { GlyphPart } from '../../layout/glyph-part.ts';
import type { TrackShape } from '../../model/timeline.ts';
import { pointShape } from '../point-shape.ts';
import { element } from './element.ts';

const percent = (value: number): string => `${value}%`;

/** A date's parts along a vertical axis, around `x` in px. */
export function uprightGlyphMarkup(parts: readonly GlyphPart[], shape: TrackShape, x: number): string {
  return parts.map((part) => partMarkup(part, shape, x)).join('');
}

function partMarkup(part: GlyphPart, shape: TrackShape, x: number): string {
  if (part.part === 'query') return element('text', { class: 'query', x, y: percent(part.at) }, '?');
  if ('at' in part) {
    const { className, d } = pointShape(part, 'block', shape);
    const place = { x, y: percent(part.at), width: 1, height: 1, overflow: 'visible' };
    return element('svg', place, element('path', { class: className, d }));
  }
  if (part.part === 'line' || part.part === 'stub') {
    const ends = { y1: percent(part.from), y2: percent(part.to) };
    return element('line', { class: part.part, x1: x, x2: x, ...ends });
  }
  return element('svg', { x, width: 1, overflow: 'visible' }, barMarkup(part));
}

type Bar = Exclude<GlyphPart, { readonly at: number } | { readonly part: 'line' | 'stub' }>;

function barMarkup(part: Bar): string {
  if (part.part !== 'fade') {
    const { y, height } = along(part);
    return element('rect', { class: part.part, x: -3, y, width: 6, height });
  }
  // Cut at the item's end, it fades on in the next item.
  const { y, height } = along(part.whole ?? part);
  const mask = `url(#fade-block-${part.solid})`;
  const bar = element('rect', { class: 'fade', y, width: 6, height, mask });
  return element('svg', { x: -3, width: 6 }, bar);
}

function along({ from, to }: { readonly from: number; readonly to: number }): { y: string; height: string } {
  return { y: percent(from), height: percent(to - from) };
}
