import type { LargeFrise } from '../../layout/tiles/large-frise.ts';
import { unpackBound } from '../../layout/unpack-date.ts';
import type { Palette } from './palette.ts';
import { laneTop, lanesBottom } from './places.ts';

interface DrawnTick {
  readonly day: number;
  readonly label: string;
  readonly major: boolean;
}

/** What lies behind the marks, in days. */
export interface DrawnScenery {
  /** In time order. */
  readonly ticks: readonly DrawnTick[];
  /** What the first of them in sight says. */
  readonly inFull: (tick: DrawnTick) => string;
  readonly weekends: readonly { readonly from: number; readonly to: number }[];
}

interface Ground {
  readonly palette: Palette;
  readonly frise: LargeFrise;
  readonly widthPx: number;
  readonly x: (day: number) => number;
}

/** Weekends, eras, ticks with their labels, and the lines between lanes. */
export function paintScenery(
  context: CanvasRenderingContext2D,
  { ticks, weekends, inFull }: DrawnScenery,
  { palette, frise, widthPx, x }: Ground,
): void {
  const top = laneTop(frise, 0);
  const bottom = lanesBottom(frise);
  const band = (from: number, to: number): void => {
    const [start, end] = [x(from), x(to)].sort((a, b) => a - b) as [number, number];
    context.fillRect(start, top, end - start, bottom - top);
  };
  context.fillStyle = palette.weekend;
  for (const { from, to } of weekends) band(from, to);
  paintEras(context, { palette, frise, widthPx, x }, band);
  context.lineWidth = 1;
  const line = (fromX: number, fromY: number, toX: number, toY: number): void => {
    context.beginPath();
    context.moveTo(fromX, fromY);
    context.lineTo(toX, toY);
    context.stroke();
  };
  for (const { day, major } of ticks) {
    context.strokeStyle = major ? palette.strongRule : palette.rule;
    line(x(day), top, x(day), bottom);
  }
  context.strokeStyle = palette.rule;
  for (let lane = 1; lane < frise.lanes.length; lane += 1)
    line(0, laneTop(frise, lane) + 0.5, widthPx, laneTop(frise, lane) + 0.5);
  context.strokeStyle = palette.strongRule;
  line(0, bottom + 0.5, widthPx, bottom + 0.5);
  paintLabels(context, { palette, frise, widthPx, x }, { ticks, inFull });
}

const betweenLabelsPx = 8;

/** The first label in sight says its day and its year too; those that it then covers are left out. */
function paintLabels(
  context: CanvasRenderingContext2D,
  { palette, frise, widthPx, x }: Ground,
  { ticks, inFull }: Pick<DrawnScenery, 'ticks' | 'inFull'>,
): void {
  const isMirrored = frise.direction === 'rtl';
  const top = laneTop(frise, 0);
  writeLabels(context, palette);
  let free: number | undefined;
  for (const tick of ticks) {
    const fromStart = isMirrored ? widthPx - x(tick.day) : x(tick.day);
    if (tick.label === '' || fromStart < 0 || fromStart > widthPx || fromStart < (free ?? 0)) continue;
    const label = free === undefined ? inFull(tick) : tick.label;
    context.fillText(label, x(tick.day), top - 6);
    free ??= fromStart + context.measureText(label).width + betweenLabelsPx;
  }
}

function writeLabels(context: CanvasRenderingContext2D, { muted, font }: Palette): void {
  context.fillStyle = muted;
  context.font = `400 11px ${font}`;
  context.textAlign = 'start';
  context.textBaseline = 'alphabetic';
}

/** The name of an era stands where it begins, or at the beginning of what can be seen of it. */
function paintEras(
  context: CanvasRenderingContext2D,
  { palette, frise, widthPx, x }: Ground,
  band: (from: number, to: number) => void,
): void {
  const isMirrored = frise.direction === 'rtl';
  for (const era of frise.eras) {
    const from = Math.max(unpackBound(era.from), frise.root.from);
    const to = Math.min(unpackBound(era.to), frise.root.to);
    const [start, end] = [x(from), x(to)];
    if (from >= to || Math.max(start, end) < 0 || Math.min(start, end) > widthPx) continue;
    context.fillStyle = palette.weekend;
    band(from, to);
    writeLabels(context, palette);
    const at = isMirrored ? Math.min(start, widthPx) - 3 : Math.max(start, 0) + 3;
    context.fillText(era.name, at, lanesBottom(frise) - 4);
  }
}
