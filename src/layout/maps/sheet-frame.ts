import { BLEED_PX } from './map-window.ts';

/** The rectangle at which lines are cut, px. */
export interface SheetFrame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The sheet's own edges, moved outwards. */
export function frameAround(sheet: { readonly widthPx: number; readonly heightPx: number }): SheetFrame {
  return {
    left: -BLEED_PX,
    top: -BLEED_PX,
    right: sheet.widthPx + BLEED_PX,
    bottom: sheet.heightPx + BLEED_PX,
  };
}

/** Its length around, px. */
export function frameLength({ left, top, right, bottom }: SheetFrame): number {
  return 2 * (right - left + bottom - top);
}

/** How far a point on the frame is along it, px: clockwise from its top left corner. */
export function placeOnFrame({ left, top, right, bottom }: SheetFrame, x: number, y: number): number {
  const [width, height] = [right - left, bottom - top];
  const edges = [
    { apart: Math.abs(y - top), place: x - left },
    { apart: Math.abs(x - right), place: width + y - top },
    { apart: Math.abs(y - bottom), place: width + height + right - x },
    { apart: Math.abs(x - left), place: 2 * width + height + bottom - y },
  ];
  return edges.reduce((nearest, edge) => (edge.apart < nearest.apart ? edge : nearest)).place;
}

/** The corners that one passes on the frame, clockwise from one place to another: x and y, one after the other. */
export function cornersBetween(frame: SheetFrame, from: number, to: number): number[] {
  const { left, top, right, bottom } = frame;
  const [width, height] = [right - left, bottom - top];
  const around = frameLength(frame);
  const end = to < from ? to + around : to;
  return [
    { place: 0, x: left, y: top },
    { place: width, x: right, y: top },
    { place: width + height, x: right, y: bottom },
    { place: 2 * width + height, x: left, y: bottom },
  ]
    .flatMap((corner) => [corner, { ...corner, place: corner.place + around }])
    .filter(({ place }) => place > from && place < end)
    .sort((a, b) => a.place - b.place)
    .flatMap(({ x, y }) => [x, y]);
}

/** The whole frame as a ring, clockwise. */
export function wholeFrame({ left, top, right, bottom }: SheetFrame): number[] {
  return [left, top, right, top, right, bottom, left, bottom];
}
