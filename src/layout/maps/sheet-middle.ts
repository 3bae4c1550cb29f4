import type { SheetLine } from './draw-shape.ts';

interface Sheet {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** What is nearer to an edge than this share of the sheet's size tells little of what is in the middle. */
const edgeShare = 0.15;

/** Whether a point is on the sheet, and no nearer to an edge than a share of the sheet's width or height. */
export function isInside(
  [x, y]: readonly [number, number],
  { widthPx, heightPx }: Sheet,
  share: number,
): boolean {
  const [acrossPx, downPx] = [widthPx * share, heightPx * share];
  return x >= acrossPx && x <= widthPx - acrossPx && y >= downPx && y <= heightPx - downPx;
}

/** Whether one of the lines comes near the middle of the sheet. */
export function reachesMiddle(lines: readonly SheetLine[], sheet: Sheet): boolean {
  return lines.some((line) => line.some((point) => isInside(point, sheet, edgeShare)));
}
