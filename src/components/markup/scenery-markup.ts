import type { Fold, Frise, Tick } from '../../layout/frise.ts';
import { messagesFor } from '../../messages/messages-for.ts';
import { escapeText } from '../../model/escape-text.ts';

/** What lies behind the marks: weekends, eras, ticks, lanes, folds. */
export function sceneryMarkup(frise: Frise, language: string): string {
  const { bottomPx: bottom } = frise;
  let markup = '<g aria-hidden="true">';
  for (const band of frise.bands) markup += ground('weekend', band, frise);
  for (const era of frise.eras) markup += eraMarkup(era, frise);
  for (const tick of frise.ticks) markup += tickMarkup(tick, frise);
  for (const lane of frise.lanes) markup += laneMarkup(lane);
  markup += `<line class="axis" x1="0" x2="100%" y1="${bottom}" y2="${bottom}"></line>`;
  for (const fold of frise.folds) markup += foldMarkup(fold, frise, language);
  return `${markup}</g>`;
}

type Room = Pick<Frise, 'topPx' | 'bottomPx' | 'heightPx'>;

function ground(name: string, { from, to }: Frise['bands'][number], { topPx, bottomPx }: Room): string {
  const across = `y="${topPx}" width="${to - from}%" height="${bottomPx - topPx}"`;
  return `<rect class="${name}" x="${from}%" ${across}></rect>`;
}

function eraMarkup(era: Frise['eras'][number], room: Room): string {
  const name = escapeText(era.name);
  const place = `x="${era.nameAt}%" y="${era.nameYPx}" text-anchor="${era.nameAnchor}"`;
  const text = `<text class="era-name" ${place}><title>${name}</title>${name}</text>`;
  return `${ground('era', era, room)}<svg height="${room.heightPx}">${text}</svg>`;
}

function tickMarkup({ at, label, tier, major }: Tick, { topPx, bottomPx }: Room): string {
  const name = major ? 'tick tick-major' : 'tick';
  const line = `<line class="${name}" x1="${at}%" x2="${at}%" y1="${topPx}" y2="${bottomPx}"></line>`;
  if (label === '') return line;
  const place = `x="${at}%" y="${topPx}" dy="-6"`;
  return `${line}<text class="tick-label tier tier-${tier}" ${place}>${escapeText(label)}</text>`;
}

function laneMarkup({ track, topPx, heightPx }: Frise['lanes'][number]): string {
  const data = track === undefined ? '' : ` data-track="${escapeText(track)}"`;
  const line = '<line class="lane-line" x1="0" x2="100%" y1="50%" y2="50%"></line>';
  return `<svg y="${topPx}" height="${heightPx}"${data} overflow="visible">${line}</svg>`;
}

// Longer than any frise: its own viewport cuts it.
const zigzag = `M2 0${'l8 8-8 8'.repeat(100)}`;
const foldDrawing =
  '<svg x="-6" width="12" height="100%"><rect class="fold-ground" width="100%" height="100%"></rect>' +
  `<path class="fold-break" d="${zigzag}"></path></svg>`;

function foldMarkup({ at, count, unit }: Fold, { topPx, bottomPx }: Room, language: string): string {
  const words = escapeText(messagesFor(language).timeline.folded(count, unit));
  const place = `x="${at}%" y="${topPx}" width="1" height="${bottomPx - topPx}" overflow="visible"`;
  return `<svg ${place}><title>${words}</title>${foldDrawing}</svg>`;
}
