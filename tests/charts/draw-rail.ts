import type { Rail, RailSegment } from '../../src/layout/rail.ts';
import { drawParts, px } from './draw-parts.ts';
import { colourOf } from './track-colours.ts';

const cardPx = 110;
const leadPx = 40;

/** Height of the rail's picture with cards as low as they can be. */
export function railHeightPx({ lead, items }: Rail): number {
  return (lead ? leadPx : 0) + items.reduce((sum, { events }) => sum + events.length * cardPx, 0);
}

/** The rail with long gaps folded as SVG elements, one a line, its axis at `left`. */
export function drawRail(rail: Rail, left: number, top: number, tracks: readonly string[]): string[] {
  const lines: string[] = [];
  let y = top;
  if (rail.lead) {
    lines.push(...drawSegment(rail.lead, left, y, leadPx, tracks));
    y += leadPx;
  }
  for (const { events, folded, proportionalPx } of rail.items) {
    const height = events.length * cardPx;
    lines.push(...drawSegment(folded, left, y, height, tracks));
    lines.push(`<path class="card" d="M${left} ${px(y)}H${left + 360}" stroke="#ddd"/>`);
    const words = `${events.join(', ')} (${px(proportionalPx)} px)`;
    lines.push(`<text class="card" x="${left + rail.widthPx + 12}" y="${px(y + 14)}">${words}</text>`);
    y += height;
  }
  return lines;
}

function drawSegment(
  segment: RailSegment,
  left: number,
  top: number,
  height: number,
  tracks: readonly string[],
): string[] {
  const y = (at: number): number => top + (at / 100) * height;
  const colour = colourOf(tracks);
  const { bands, ticks, fold, bars } = segment;
  return [
    ...bands.map(
      ({ from, to }) =>
        `<rect class="weekend" x="${left - 100}" y="${px(y(from))}" width="100" height="${px(y(to) - y(from))}" fill="#f1ece2"/>`,
    ),
    `<path class="axis" d="M${left} ${px(top)}V${px(top + height)}" stroke="#988"/>`,
    ...ticks.flatMap(({ at, label, major }) => [
      `<path class="tick" d="M${left - (major ? 10 : 5)} ${px(y(at))}H${left}" stroke="#988"/>`,
      `<text class="tick-label" x="${left - 8}" y="${px(y(at) + 12)}" text-anchor="end">${label}</text>`,
    ]),
    ...(fold
      ? [
          `<path class="fold" d="M${left} ${px(y(fold.at) - 7)}l-5 4l10 6l-5 4" fill="none" stroke="#333"/>`,
          `<text class="fold-words" x="${left - 8}" y="${px(y(fold.at) + 4)}" text-anchor="end" font-weight="bold">${fold.count} ${fold.unit}</text>`,
        ]
      : []),
    ...bars.flatMap(({ id, track, xPx, parts, uncertain }) => [
      `<g class="${id}"${uncertain ? ' stroke-dasharray="3 2"' : ''}>`,
      ...drawParts(parts, { point: (at, across) => [across, y(at)] }, left + xPx, colour(track)),
      '</g>',
    ]),
  ];
}
