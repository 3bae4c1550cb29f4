import type { HiddenBar } from '../../layout/tiles/hidden-bars.ts';
import { largeFriseMeasures } from '../../layout/tiles/large-frise-measures.ts';
import type { LargeFrise } from '../../layout/tiles/large-frise.ts';
import type { Palette } from './palette.ts';
import { lanesBottom } from './places.ts';

const { barsPx } = largeFriseMeasures;
const labelPx = 16;
const leastPx = 2;
const betweenPx = 2;
/** Of a bar that can be seen in part, what its number needs. */
const leastLabelPx = 24;

/** Below the lanes, how many events have no mark at this scale: stacked by track, with their number. */
export function paintBars(
  context: CanvasRenderingContext2D,
  bars: readonly HiddenBar[],
  {
    palette,
    frise,
    widthPx,
    x,
  }: {
    readonly palette: Palette;
    readonly frise: LargeFrise;
    readonly widthPx: number;
    readonly x: (day: number) => number;
  },
): void {
  const most = Math.max(1, ...bars.map(({ total }) => total));
  const bottom = lanesBottom(frise) + barsPx;
  const room = barsPx - labelPx - 2;
  // A sign stands before its number in every language.
  context.direction = 'ltr';
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.font = `600 11px ${palette.font}`;
  for (const { from, to, counts, total } of bars) {
    if (total === 0) continue;
    const start = Math.min(x(from), x(to)) + betweenPx / 2;
    const width = Math.abs(x(to) - x(from)) - betweenPx;
    const lift = Math.max(1, leastPx / ((total / most) * room));
    let top = bottom;
    counts.forEach((count, lane) => {
      const height = (count / most) * room * lift;
      const { colour } = frise.lanes[lane]!;
      top -= height;
      context.fillStyle = colour === 0 ? palette.muted : palette.track(colour);
      context.fillRect(start, top, width, height);
    });
    context.fillStyle = palette.ink;
    const seen = { from: Math.max(0, start), to: Math.min(widthPx, start + width) };
    if (seen.to - seen.from >= leastLabelPx)
      context.fillText(`+${total}`, (seen.from + seen.to) / 2, top - 4);
  }
}
