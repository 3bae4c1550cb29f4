import { largeFriseHeight } from '../../layout/tiles/large-frise-measures.ts';
import type { LargeFrise } from '../../layout/tiles/large-frise.ts';
import { markParts } from '../../layout/tiles/mark-parts.ts';
import { isUncertain } from '../../layout/is-uncertain.ts';
import type { HiddenBar } from '../../layout/tiles/hidden-bars.ts';
import type { ShownMark } from './live-mark.ts';
import { paintBars } from './paint-bars.ts';
import { paintGlyph } from './paint-glyph.ts';
import { paintScenery, type DrawnScenery } from './paint-scenery.ts';
import { readPalette, type Palette } from './palette.ts';
import { contestedFrame, laneTop, rowMiddle } from './places.ts';

/** What stands in a window of days. */
export interface Picture {
  readonly from: number;
  readonly to: number;
  readonly marks: readonly ShownMark[];
  readonly bars: readonly HiddenBar[];
  readonly scenery: DrawnScenery;
}

/** A mark at the edge is drawn as far as it can be seen. */
const marginPx = 24;

/** The canvas on which a large frise is drawn: hundreds of marks in every frame, which no tree of elements would bear. */
export class FriseCanvas {
  readonly #frise: LargeFrise;
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  #palette: Palette | undefined;
  #widthPx = 0;

  constructor(plot: HTMLElement, frise: LargeFrise) {
    this.#frise = frise;
    this.#canvas = document.createElement('canvas');
    this.#canvas.setAttribute('aria-hidden', 'true');
    // Below the links of its marks.
    plot.prepend(this.#canvas);
    this.#context = this.#canvas.getContext('2d')!;
  }

  get widthPx(): number {
    return this.#widthPx;
  }

  /** Takes the size and the colours of now. */
  fit(widthPx: number): void {
    const ratio = devicePixelRatio;
    this.#widthPx = widthPx;
    this.#palette = undefined;
    this.#canvas.width = Math.round(widthPx * ratio);
    this.#canvas.height = Math.round(largeFriseHeight(this.#frise) * ratio);
    this.#context.setTransform(ratio, 0, 0, ratio, 0, 0);
  }

  paint(picture: Picture): void {
    const palette = (this.#palette ??= readPalette());
    const context = this.#context;
    const { direction } = this.#frise;
    const { from, to, scenery, bars } = picture;
    const widthPx = this.#widthPx;
    const x = (day: number): number => {
      const at = ((day - from) / (to - from)) * widthPx;
      return direction === 'rtl' ? widthPx - at : at;
    };
    context.clearRect(0, 0, widthPx, largeFriseHeight(this.#frise));
    context.direction = direction;
    paintScenery(context, scenery, { palette, frise: this.#frise, widthPx, x });
    this.#paintMarks(picture, palette);
    paintBars(context, bars, { palette, frise: this.#frise, widthPx, x });
  }

  #paintMarks({ from, to, marks }: Picture, palette: Palette): void {
    const { direction, lanes } = this.#frise;
    const context = this.#context;
    const margin = ((to - from) / this.#widthPx) * marginPx;
    const widthPx = this.#widthPx + 2 * marginPx;
    const window = { from: from - margin, to: to + margin, widthPx, direction };
    const x = (percent: number): number => (percent / 100) * widthPx - marginPx;
    for (const { mark, row } of marks) {
      const { lane, contested } = mark.event;
      const { colour, shape } = lanes[lane]!;
      const parts = markParts(mark.date, mark.elsewhere, window);
      const y = laneTop(this.#frise, lane) + rowMiddle(row);
      const style = { colour: palette.track(colour), shape, isUncertain: isUncertain(mark.date), palette };
      context.setLineDash([]);
      paintGlyph(context, parts, { ...style, x, y });
      if (contested === true) contestedFrame(context, parts, { x, y });
    }
    context.setLineDash([]);
  }
}
