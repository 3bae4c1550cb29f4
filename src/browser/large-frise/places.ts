import type { GlyphPart } from '../../layout/glyph-part.ts';
import { partsExtent } from '../../layout/parts-extent.ts';
import { largeFriseMeasures } from '../../layout/tiles/large-frise-measures.ts';
import type { LargeFrise } from '../../layout/tiles/large-frise.ts';

const { topPx, rowPx } = largeFriseMeasures;
const framePx = 24;

/** Where a lane begins, CSS px. */
export function laneTop({ rows }: Pick<LargeFrise, 'rows'>, lane: number): number {
  return topPx + lane * rows * rowPx;
}

/** Where the last lane ends. */
export function lanesBottom({ rows, lanes }: Pick<LargeFrise, 'rows' | 'lanes'>): number {
  return topPx + lanes.length * rows * rowPx;
}

/** The middle of a row within its lane. */
export function rowMiddle(row: number): number {
  return (row + 0.5) * rowPx;
}

/** Around the mark of an event that somebody contradicts, in the colour of the mark. */
export function contestedFrame(
  context: CanvasRenderingContext2D,
  parts: readonly GlyphPart[],
  { x, y }: { readonly x: (percent: number) => number; readonly y: number },
): void {
  const extent = partsExtent(parts);
  if (extent === undefined) return;
  const [from, to] = [x(extent.from), x(extent.to)];
  const width = Math.max(to - from, framePx);
  context.lineWidth = 1.5;
  context.setLineDash([3, 3]);
  context.strokeRect((from + to - width) / 2, y - framePx / 2 + 1, width, framePx - 2);
}
