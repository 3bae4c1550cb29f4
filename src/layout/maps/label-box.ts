import type { Box, MapLabel } from './locator-map.ts';
import { textWidthPx } from './text-width.ts';

const labelFontPx = 12;
const lineHeightPx = 14;
/** A name wider than this is set on two lines. */
const widestLinePx = 110;

/** A name cut into lines, and the room that it takes. */
export interface LabelSize {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** The lines of a name: two, broken at the space nearest its middle, where one would be long. */
export function labelSize(name: string): LabelSize {
  const lines = textWidthPx(name, labelFontPx) > widestLinePx ? halves(name) : [name];
  return {
    lines,
    width: Math.max(...lines.map((line) => textWidthPx(line, labelFontPx))),
    height: lines.length * lineHeightPx,
  };
}

/** A label whose box is centred on a point. */
export function labelAt(
  kind: MapLabel['kind'],
  { lines, width, height }: LabelSize,
  x: number,
  y: number,
): MapLabel {
  const box: Box = { left: x - width / 2, top: y - height / 2, width, height };
  return { ...box, kind, lines, x, y: box.top + lineHeightPx / 2, lineHeightPx };
}

function halves(name: string): readonly string[] {
  const spaces = [...name.matchAll(/[ -]/g)].map(({ index }) => index);
  const [nearest] = spaces.sort(
    (a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2) || a - b,
  );
  if (nearest === undefined) return [name];
  // A hyphen stays at the end of its line.
  const end = name[nearest] === '-' ? nearest + 1 : nearest;
  return [name.slice(0, end), name.slice(nearest + 1)];
}
