import { layoutFrise } from '../../src/layout/layout-frise.ts';
import { layoutRail } from '../../src/layout/layout-rail.ts';
import type { Chart } from './chart.ts';
import { drawFrise } from './draw-frise.ts';
import { drawRail, railHeightPx } from './draw-rail.ts';

const marginPx = 20;
const plots = [
  { left: 20, widthPx: 960 },
  { left: 1020, widthPx: 260 },
];
const railLeftPx = 130;

/** A picture of a chart: the frise on a wide and on the narrowest plot, the rail below. One element a line. */
export function drawChart({ events, options, views = ['frise', 'rail'] }: Chart): string {
  const frise = layoutFrise(events, options);
  const rail = layoutRail(events, options);
  const railTop = frise.heightPx + 2 * marginPx + 10;
  const height = railTop + (views.includes('rail') ? railHeightPx(rail) + marginPx : 0);
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="1300" height="${height}" viewBox="0 0 1300 ${height}" font-family="sans-serif" font-size="11">`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    ...plots.flatMap(({ left, widthPx }) =>
      drawFrise(frise, left, marginPx, widthPx, options.direction === 'rtl'),
    ),
    ...(views.includes('rail') ? drawRail(rail, railLeftPx, railTop, options.tracks) : []),
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}
