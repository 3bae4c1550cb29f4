import type { RailSegment } from '../../layout/rail.ts';
import type { TrackSlot } from '../../model/track-slot.ts';
import { classes, element, escapeText } from './element.ts';
import { uprightGlyphMarkup } from './upright-glyph-markup.ts';

/** What stands beside the axis of a stretch of the rail: weekends, and the words of its ticks at `beside` (a share of the width). */
export function railLabels({ bands, ticks }: RailSegment, beside: '0%' | '100%'): string {
  const dx = beside === '0%' ? 8 : -8;
  const weekends = bands.map(({ from, to }) =>
    element('rect', { class: 'weekend', y: `${from}%`, width: '100%', height: `${to - from}%` }),
  );
  const words = ticks.map(({ at, label }) =>
    element('text', { class: 'tick-label', x: beside, y: `${at}%`, dx, dy: 12 }, escapeText(label)),
  );
  return [...weekends, ...words].join('');
}

/** The axis of a stretch of the rail, with its ticks and its fold. */
export function railAxis({ ticks, fold }: RailSegment): string {
  const axis = element('line', { class: 'rail-axis', x1: 0.5, x2: 0.5, y2: '100%' });
  const lines = ticks.map(({ at, major }) => {
    const ends = { x1: major ? -10 : -5, x2: 0, y1: `${at}%`, y2: `${at}%` };
    return element('line', { class: classes('tick', 'tick-major'), ...ends });
  });
  const ground = { class: 'fold-ground', x: -4, y: -7, width: 9, height: 14 };
  const breaks = { class: 'fold-break', d: 'M0-7-5-3 5 3 0 7' };
  const drawing = element('rect', ground) + element('path', breaks);
  const cut = fold && element('svg', { y: `${fold.at}%`, overflow: 'visible' }, drawing);
  return axis + lines.join('') + (cut ?? '');
}

/** The glyph of an event on the rail; contested, in a dashed frame. */
export function railBar(bar: RailSegment['bars'][number], track: TrackSlot, contested: boolean): string {
  const names = ['glyph', 'in-track-colour', `colour-${track.colour}`, `track-${track.slot}`] as const;
  return element(
    'g',
    { class: classes(...names, bar.uncertain && 'uncertain') },
    uprightGlyphMarkup(bar.parts, track.shape, bar.xPx) + (contested ? contestedFrame(bar) : ''),
  );
}

/** Open where the glyph goes on in another item. */
function contestedFrame({
  extent: { from, to, begins, ends },
  xPx: x,
}: Pick<RailSegment['bars'][number], 'extent' | 'xPx'>): string {
  const side = (at: number): string => element('line', { x1: at, x2: at, y1: `${from}%`, y2: `${to}%` });
  const end = (at: number, d: string): string =>
    element('svg', { x, y: `${at}%`, width: 1, height: 1, overflow: 'visible' }, element('path', { d }));
  const lines = from < to ? side(x - 7) + side(x + 7) : '';
  const caps = (begins ? end(from, 'M-7 0V-9H7V0') : '') + (ends ? end(to, 'M-7 0V9H7V0') : '');
  return element('g', { class: 'contested-frame' }, lines + caps);
}
