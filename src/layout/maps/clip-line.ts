import type { SheetFrame } from './sheet-frame.ts';
import { placeOnFrame } from './sheet-frame.ts';
import type { SheetLine } from './sheet-line.ts';

/** A stretch of a line inside a frame. */
export interface ClippedLine {
  readonly points: SheetLine;
  /** Where on the frame it comes in (`placeOnFrame`); undefined where it begins inside, as the whole line does. */
  readonly entry: number | undefined;
  /** Where it goes out; undefined where it ends inside. */
  readonly exit: number | undefined;
}

/** The stretches of a line that lie inside a frame. */
export function clipLine(line: SheetLine, frame: SheetFrame): readonly ClippedLine[] {
  const clipped: ClippedLine[] = [];
  let [x, y] = [line[0]!, line[1]!];
  let side = sideOf(x, y, frame);
  let points: number[] | undefined = side === 0 ? [x, y] : undefined;
  let entry: number | undefined;
  for (let at = 2; at < line.length; at += 2) {
    const [nextX, nextY] = [line[at]!, line[at + 1]!];
    const nextSide = sideOf(nextX, nextY, frame);
    if (points && nextSide === 0) points.push(nextX, nextY);
    else if ((side & nextSide) === 0) {
      const part = insidePart(x, y, nextX, nextY, frame);
      if (points === undefined && part) {
        points = [part[0], part[1]];
        entry = placeOnFrame(frame, part[0], part[1]);
      }
      if (points && part) points.push(part[2], part[3]);
      if (points && part && nextSide !== 0) {
        clipped.push({ points, entry, exit: placeOnFrame(frame, part[2], part[3]) });
        points = entry = undefined;
      }
    }
    [x, y, side] = [nextX, nextY, nextSide];
  }
  if (points) clipped.push({ points, entry, exit: undefined });
  return clipped;
}

/** 0 inside; else bits of the edges that a point is beyond. */
function sideOf(x: number, y: number, { left, top, right, bottom }: SheetFrame): number {
  return (x < left ? 1 : x > right ? 2 : 0) | (y < top ? 4 : y > bottom ? 8 : 0);
}

type Part = readonly [x1: number, y1: number, x2: number, y2: number];

/** Of a line that is not wholly beyond an edge, what lies inside; undefined for none, or for one point that it only touches. */
function insidePart(x1: number, y1: number, x2: number, y2: number, frame: SheetFrame): Part | undefined {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [from, to] = [0, 1];
  if (dx !== 0) {
    const [a, b] = [(frame.left - x1) / dx, (frame.right - x1) / dx];
    [from, to] = [Math.max(from, Math.min(a, b)), Math.min(to, Math.max(a, b))];
  }
  if (dy !== 0) {
    const [a, b] = [(frame.top - y1) / dy, (frame.bottom - y1) / dy];
    [from, to] = [Math.max(from, Math.min(a, b)), Math.min(to, Math.max(a, b))];
  }
  const touches = from === to && from > 0 && to < 1;
  if (from > to || touches) return undefined;
  return [x1 + from * dx, y1 + from * dy, x1 + to * dx, y1 + to * dy];
}
