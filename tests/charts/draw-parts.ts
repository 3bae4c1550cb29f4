import type { GlyphPart } from '../../src/layout/glyph-part.ts';

/** How a picture is laid out: where a percentage and a distance across stand, in px. */
interface Paper {
  /** Percentage along time, px across → the point `x,y`. */
  readonly point: (at: number, across: number) => readonly [x: number, y: number];
}

type Drawing<P extends GlyphPart> = (part: P, paper: Paper, across: number, colour: string) => string;
type Drawings = { readonly [K in GlyphPart['part']]: Drawing<Extract<GlyphPart, { part: K }>> };

const stretch =
  (half: number, style: (colour: string) => string): Drawing<GlyphPart & { from: number; to: number }> =>
  ({ part, from, to }, paper, across, colour) =>
    bar(part, paper, from, to, across, half, style(colour));

const point =
  (
    shape: (x: number, y: number) => string,
    style: (colour: string) => string,
  ): Drawing<GlyphPart & { at: number }> =>
  ({ part, at }, paper, across, colour) => {
    const [x, y] = paper.point(at, across);
    return `<path class="${part}" d="${shape(x, y)}" ${style(colour)}/>`;
  };

const filled = (colour: string): string => `fill="${colour}"`;
const stroked = (colour: string): string => `fill="none" stroke="${colour}" stroke-width="1.5"`;
const hollow = (colour: string): string => `fill="#fff" stroke="${colour}" stroke-width="1.5"`;
const disc = (x: number, y: number): string => `M${px(x - 6)} ${px(y)}a6 6 0 1 0 12 0a6 6 0 1 0 -12 0`;
const diamond = (x: number, y: number): string => `M${px(x - 6)} ${px(y)}l6 -6l6 6l-6 6z`;

const drawings: Drawings = {
  core: stretch(4.5, filled),
  outline: stretch(4.5, (colour) => `fill="${colour}" fill-opacity="0.25" stroke="${colour}"`),
  ghost: stretch(6.5, (colour) => `fill="none" stroke="${colour}"`),
  line: stretch(0.75, filled),
  stub: stretch(0.75, (colour) => `fill="none" stroke="${colour}" stroke-dasharray="2 3"`),
  fade: wedge,
  mark: point(disc, filled),
  hollow: point(disc, (colour) => `${hollow(colour)} stroke-dasharray="2.5 2"`),
  diamond: point(diamond, hollow),
  cap: (part, paper, across, colour) => cap(part, paper, across, colour, 6),
  bound: (part, paper, across, colour) => cap(part, paper, across, colour, 8),
  query: ({ at }, paper, across, colour) => {
    const [x, y] = paper.point(at, across);
    return `<text class="query" x="${px(x)}" y="${px(y + 4)}" text-anchor="middle" font-weight="bold" fill="${colour}">?</text>`;
  },
  arrow: ({ at, toward }, paper, across, colour) => {
    const [x, y] = paper.point(at, across);
    const [headX, headY] = paper.point(at + (toward === 'to' ? 1 : -1), across);
    const turn = Math.round((Math.atan2(headY - y, headX - x) * 180) / Math.PI);
    return `<path class="arrow" d="M-6 -6L0 0L-6 6" transform="translate(${px(x)} ${px(y)}) rotate(${turn})" ${stroked(colour)}/>`;
  },
};

/** One element for each part. */
export function drawParts(
  parts: readonly GlyphPart[],
  paper: Paper,
  across: number,
  colour: string,
): string[] {
  return parts.map((part) => (drawings[part.part] as Drawing<GlyphPart>)(part, paper, across, colour));
}

/** Two decimals, as short as they can be. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}

function cap(
  part: { part: string; at: number },
  paper: Paper,
  across: number,
  colour: string,
  half: number,
): string {
  const [x1, y1] = paper.point(part.at, across - half);
  const [x2, y2] = paper.point(part.at, across + half);
  return `<path class="${part.part}" d="M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}" ${stroked(colour)}/>`;
}

function bar(
  name: string,
  paper: Paper,
  from: number,
  to: number,
  across: number,
  half: number,
  style: string,
): string {
  const [x1, y1] = paper.point(from, across - half);
  const [x2, y2] = paper.point(to, across + half);
  return `<rect class="${name}" x="${px(Math.min(x1, x2))}" y="${px(Math.min(y1, y2))}" width="${px(Math.abs(x2 - x1))}" height="${px(Math.abs(y2 - y1))}" ${style}/>`;
}

/** A fade as a wedge: as high as the bar where it is full, nothing where it is gone. */
function wedge(
  part: Extract<GlyphPart, { part: 'fade' }>,
  paper: Paper,
  across: number,
  colour: string,
): string {
  const { from, to, solid, whole = { from, to } } = part;
  const half = (at: number): number => {
    const share = whole.to === whole.from ? 1 : (at - whole.from) / (whole.to - whole.from);
    return 4.5 * (solid === 'to' ? share : 1 - share);
  };
  const corners = [
    paper.point(from, across - half(from)),
    paper.point(to, across - half(to)),
    paper.point(to, across + half(to)),
    paper.point(from, across + half(from)),
  ];
  return `<path class="fade" d="M${corners.map((corner) => corner.map(px).join(' ')).join('L')}Z" fill="${colour}" fill-opacity="0.5"/>`;
}
