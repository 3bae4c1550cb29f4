import { TIERS_PX, type Frise } from '../../src/layout/frise.ts';
import { drawParts, px } from './draw-parts.ts';
import { colourOf } from './track-colours.ts';

/** The frise as SVG elements, one a line, on a plot of that width whose corner is at `left`,`top`. */
export function drawFrise(
  frise: Frise,
  left: number,
  top: number,
  widthPx: number,
  mirrored: boolean,
): string[] {
  const x = (at: number): number => left + (at / 100) * widthPx;
  const { topPx, bottomPx } = frise;
  const colour = colourOf(frise.lanes.map(({ track }) => track));
  const tier = TIERS_PX.findLastIndex((leastPx) => leastPx <= widthPx);
  const rect = (name: string, from: number, to: number, style: string): string =>
    `<rect class="${name}" x="${px(x(from))}" y="${top + topPx}" width="${px(x(to) - x(from))}" height="${bottomPx - topPx}" ${style}/>`;
  const line = (name: string, at: number, style: string): string =>
    `<path class="${name}" d="M${px(x(at))} ${top + topPx}V${top + bottomPx}" ${style}/>`;
  const text = (name: string, at: number, y: number, words: string, style: string): string =>
    `<text class="${name}" x="${px(x(at))}" y="${top + y}" ${style}>${words}</text>`;
  return [
    ...frise.bands.map(({ from, to }) => rect('weekend', from, to, 'fill="#f1ece2"')),
    ...frise.eras.flatMap(({ name, from, to, nameAt, nameAnchor, nameYPx }) => [
      rect('era', from, to, 'fill="#eef" stroke="#ccd"'),
      text(
        'era-name',
        nameAt,
        nameYPx,
        name,
        `fill="#557"${(nameAnchor === 'end') === mirrored ? '' : ' text-anchor="end"'}`,
      ),
    ]),
    ...frise.ticks.flatMap(({ at, label, tier: least, major }) => [
      line('tick', at, `stroke="${major ? '#988' : '#e3dcd0'}"`),
      ...(label !== '' && least <= tier
        ? [text('tick-label', at, topPx - 6, label, mirrored ? 'text-anchor="end"' : '')]
        : []),
    ]),
    ...frise.lanes.map(
      ({ track, topPx: y, heightPx }) =>
        `<path class="lane ${track ?? ''}" d="M${px(left)} ${px(top + y + heightPx)}H${px(left + widthPx)}" stroke="#bbb"/>`,
    ),
    ...frise.folds.flatMap(({ at, count, unit }) => [
      line('fold', at, 'stroke="#fff" stroke-width="10"'),
      line('fold', at, 'stroke="#333" stroke-width="1.5" stroke-dasharray="4 3"'),
      text('fold-words', at, bottomPx + 13, `${count} ${unit}`, 'text-anchor="middle"'),
    ]),
    ...frise.marks.flatMap(({ id, track, yPx, parts, uncertain, hitFrom, hitTo }) => [
      `<g id="${id}"${uncertain ? ' class="uncertain" stroke-dasharray="3 2"' : ''}>`,
      `<rect class="hit" x="${px(x(hitFrom))}" y="${px(top + yPx - 12)}" width="${px(x(hitTo) - x(hitFrom))}" height="24" fill="none" stroke="#000" stroke-opacity="0.12"/>`,
      ...drawParts(parts, { point: (at, across) => [x(at), across] }, top + yPx, colour(track)),
      '</g>',
    ]),
  ];
}
