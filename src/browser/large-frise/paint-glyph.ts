import { pointShape } from '../../components/point-shape.ts';
import type { GlyphPart } from '../../layout/glyph-part.ts';
import type { TrackShape } from '../../model/timeline.ts';
import type { Palette } from './palette.ts';

interface GlyphStyle {
  readonly colour: string;
  readonly shape: TrackShape;
  /** Dashed strokes. */
  readonly isUncertain: boolean;
  readonly palette: Palette;
  /** Where a percentage stands, px. */
  readonly x: (percent: number) => number;
  readonly y: number;
}

type Stretch = Extract<GlyphPart, { readonly from: number }>;

const half = 4.5;
const paths = new Map<string, Path2D>();

/** What `Glyph.astro` and `glyphs.css` draw, on a canvas. */
export function paintGlyph(
  context: CanvasRenderingContext2D,
  parts: readonly GlyphPart[],
  style: GlyphStyle,
): void {
  context.fillStyle = context.strokeStyle = style.colour;
  for (const part of parts) {
    if ('from' in part) paintStretch[part.part](context, part, style);
    else paintPoint(context, part, style);
  }
}

const paintStretch: Readonly<
  Record<Stretch['part'], (context: CanvasRenderingContext2D, part: Stretch, style: GlyphStyle) => void>
> = {
  core: (context, part, style) => {
    if (style.isUncertain) return box(context, part, style, { fill: 0.25, line: 1.5, dash: [3, 2] });
    box(context, part, style, { fill: 1 });
  },
  outline: (context, part, style) =>
    box(context, part, style, { fill: 0.3, line: 1, ...(style.isUncertain ? { dash: [2.5, 2] } : {}) }),
  ghost: (context, part, style) =>
    box(context, part, style, { line: 1, ...(style.isUncertain ? { dash: [2.5, 2] } : {}) }),
  line: (context, part, style) => line(context, part, style, 1.75, style.isUncertain ? [2.5, 2] : []),
  stub: (context, part, style) => {
    context.lineCap = 'round';
    line(context, part, style, 2, [0.5, 4]);
    context.lineCap = 'butt';
  },
  fade: (context, part, style) => {
    if (part.part !== 'fade') return;
    const { from, to } = part.whole ?? part;
    const ramp = context.createLinearGradient(style.x(from), 0, style.x(to), 0);
    // As the canvas writes it, in six digits: two more are its opacity.
    const plain = String(context.fillStyle);
    ramp.addColorStop(part.solid === 'from' ? 0 : 1, plain);
    ramp.addColorStop(part.solid === 'from' ? 1 : 0, plain.length === 7 ? `${plain}00` : 'transparent');
    context.fillStyle = ramp;
    box(context, part, style, { fill: 1 });
    context.fillStyle = style.colour;
  },
};

interface Pen {
  /** Opacity of the filling. */
  readonly fill?: number;
  readonly line?: number;
  readonly dash?: readonly number[];
}

function box(
  context: CanvasRenderingContext2D,
  { from, to }: { readonly from: number; readonly to: number },
  { x, y }: GlyphStyle,
  { fill, line: width, dash = [] }: Pen,
): void {
  const start = x(from);
  const length = x(to) - start;
  if (fill !== undefined) {
    context.globalAlpha = fill;
    context.fillRect(start, y - half, length, 2 * half);
    context.globalAlpha = 1;
  }
  if (width === undefined) return;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.strokeRect(start, y - half, length, 2 * half);
}

function line(
  context: CanvasRenderingContext2D,
  { from, to }: { readonly from: number; readonly to: number },
  { x, y }: GlyphStyle,
  width: number,
  dash: readonly number[],
): void {
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.beginPath();
  context.moveTo(x(from), y);
  context.lineTo(x(to), y);
  context.stroke();
}

function paintPoint(
  context: CanvasRenderingContext2D,
  part: Exclude<GlyphPart, { readonly from: number }>,
  { palette, shape, isUncertain, colour, x, y }: GlyphStyle,
): void {
  if (part.part === 'query') {
    context.font = `600 12px ${palette.font}`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText('?', x(part.at), y);
    return;
  }
  const { className, d } = pointShape(part, 'inline', shape);
  const path = paths.get(d) ?? new Path2D(d);
  paths.set(d, path);
  const isHollow = className === 'diamond' || className === 'hollow';
  context.save();
  context.translate(x(part.at), y);
  if (isHollow) context.fillStyle = palette.paper;
  if (isHollow || className === 'mark-shape' || className === 'arrow') context.fill(path);
  context.fillStyle = colour;
  if (isHollow || className === 'cap' || className === 'bound') {
    context.lineWidth = className === 'bound' ? 1.5 : 1.75;
    context.setLineDash(className === 'hollow' || (isHollow && isUncertain) ? [2.5, 2] : []);
    context.stroke(path);
  }
  context.restore();
}
