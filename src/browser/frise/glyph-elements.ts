import { pointShape } from '../../components/point-shape.ts';
import type { GlyphPart } from '../../layout/glyph-part.ts';
import type { TrackShape } from '../../model/timeline.ts';
import { makeSvg } from './make-svg.ts';

/** What `Glyph.astro` draws, made again for a close-up. */
export function glyphElements(
  parts: readonly GlyphPart[],
  shape: TrackShape,
  y: number,
): readonly SVGElement[] {
  return parts.map((part) => {
    if (part.part === 'query') return makeSvg('text', { class: 'query', x: `${part.at}%`, y }, '?');
    if ('at' in part) {
      const { className, d } = pointShape(part, 'inline', shape);
      return makeSvg(
        'svg',
        { x: `${part.at}%`, y, width: 1, height: 1, overflow: 'visible' },
        makeSvg('path', { class: className, d }),
      );
    }
    if (part.part === 'line' || part.part === 'stub')
      return makeSvg('line', { class: part.part, x1: `${part.from}%`, x2: `${part.to}%`, y1: y, y2: y });
    const bar = makeSvg('rect', {
      ...{ class: part.part, y: -4.5, height: 9 },
      ...{ x: `${part.from}%`, width: `${part.to - part.from}%` },
    });
    if (part.part === 'fade') bar.setAttribute('mask', `url(#fade-inline-${part.solid})`);
    return makeSvg('svg', { y, height: 1, overflow: 'visible' }, bar);
  });
}
