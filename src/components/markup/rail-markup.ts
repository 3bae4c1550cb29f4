import type { RailSegment } from '../../layout/rail.ts';
import type { TrackSlot } from '../../model/track-slot.ts';
import { escapeText } from '../../model/escape-text.ts';
import { uprightGlyphMarkup } from './upright-glyph-markup.ts';

/** What stands beside the axis of a stretch of the rail: weekends, and the words of its ticks at `beside` (a share of the width). */
export function railLabels({ bands, ticks }: RailSegment, beside: '0%' | '100%'): string {
  const dx = beside === '0%' ? 8 : -8;
  let markup = '';
  for (const { from, to } of bands)
    markup += `<rect class="weekend" y="${from}%" width="100%" height="${to - from}%"></rect>`;
  for (const { at, label } of ticks)
    markup += `<text class="tick-label" x="${beside}" y="${at}%" dx="${dx}" dy="12">${escapeText(label)}</text>`;
  return markup;
}

/** The axis of a stretch of the rail, with its ticks and its fold. */
export function railAxis({ ticks, fold }: RailSegment): string {
  let markup = '<line class="rail-axis" x1="0.5" x2="0.5" y2="100%"></line>';
  for (const { at, major } of ticks)
    markup += `<line class="tick tick-major" x1="${major ? -10 : -5}" x2="0" y1="${at}%" y2="${at}%"></line>`;
  return fold ? `${markup}<svg y="${fold.at}%" overflow="visible">${foldDrawing}</svg>` : markup;
}

const foldDrawing =
  '<rect class="fold-ground" x="-4" y="-7" width="9" height="14"></rect>' +
  '<path class="fold-break" d="M0-7-5-3 5 3 0 7"></path>';

/** The glyph of an event on the rail; contested, in a dashed frame. */
export function railBar(bar: RailSegment['bars'][number], track: TrackSlot, contested: boolean): string {
  const uncertain = bar.uncertain ? ' uncertain' : '';
  const glyph = uprightGlyphMarkup(bar.parts, track.shape, bar.xPx);
  const names = `glyph in-track-colour colour-${track.colour} track-${track.slot}${uncertain}`;
  return `<g class="${names}">${glyph}${contested ? contestedFrame(bar) : ''}</g>`;
}

/** Open where the glyph goes on in another item. */
function contestedFrame({
  extent: { from, to, begins, ends },
  xPx: x,
}: Pick<RailSegment['bars'][number], 'extent' | 'xPx'>): string {
  const side = (at: number): string => `<line x1="${at}" x2="${at}" y1="${from}%" y2="${to}%"></line>`;
  const end = (at: number, d: string): string =>
    `<svg x="${x}" y="${at}%" width="1" height="1" overflow="visible"><path d="${d}"></path></svg>`;
  const lines = from < to ? side(x - 7) + side(x + 7) : '';
  const caps = (begins ? end(from, 'M-7 0V-9H7V0') : '') + (ends ? end(to, 'M-7 0V9H7V0') : '');
  return `<g class="contested-frame">${lines}${caps}</g>`;
}
