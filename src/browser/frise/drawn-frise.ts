import { closeUpParts, type FriseCloseUp } from '../../layout/frise-close-up.ts';
import type { ScaleName } from '../../layout/frise.ts';
import { hitStretch } from '../../layout/hit-stretch.ts';
import type { PackedFrise } from '../../layout/packed-frise.ts';
import { partsExtent } from '../../layout/parts-extent.ts';
import type { TimeScale } from '../../layout/time-scale.ts';
import { unpackScale } from '../../layout/unpack-scale.ts';
import { requiredPart } from '../required-part.ts';
import type { AxisLabels } from './axis-labels.ts';
import { closeUpScenery } from './close-up-scenery.ts';
import { DrawnMark } from './drawn-mark.ts';
import type { FriseEvent } from './frise-event.ts';
import { isWhole, WHOLE, type Stretch } from './frise-stretch.ts';

const targetPx = 24;
/** How much larger or smaller a drawing is shown before it is drawn again: labels must not touch. */
const leastRatio = 0.5;
const mostRatio = 1.1;

/**
 * One of the frises of a page, which can show a stretch of itself: marks and ticks laid out again as exactly as that
 * stretch deserves. More is drawn than can be seen, so that moving is a matter of one transform.
 */
export class DrawnFrise {
  /** Of the scales that it shows: more than one where their drawings do not differ. */
  readonly names: readonly ScaleName[];
  readonly scale: TimeScale;
  /** Shortest stretch. */
  readonly least: number;
  readonly marks: ReadonlyMap<string, DrawnMark>;
  readonly plot: HTMLElement;
  readonly #packed: PackedFrise;
  readonly #events: readonly FriseEvent[];
  readonly #language: string;
  readonly #body: HTMLElement;
  readonly #svg: SVGSVGElement;
  readonly #whole: SVGGElement;
  #scenery: SVGGElement;
  #drawn: (Stretch & { readonly length: number; readonly labels: AxisLabels }) | undefined;
  #plotPx: number | undefined;

  constructor(
    body: HTMLElement,
    { packed, events, language }: { packed: PackedFrise; events: readonly FriseEvent[]; language: string },
  ) {
    this.#packed = packed;
    this.#events = events;
    this.#language = language;
    this.names = body.dataset['scale']!.split(' ') as ScaleName[];
    const packedScale = packed.scales[this.names[0]!];
    this.scale = unpackScale(packedScale);
    this.least = packedScale.least;
    this.#body = body;
    this.plot = requiredPart(body, '.frise-plot');
    this.#svg = requiredPart<SVGSVGElement>(this.plot, 'svg');
    this.#whole = requiredPart<SVGGElement>(this.#svg, 'g');
    this.#scenery = this.#whole;
    const links = new Map(
      [...this.#svg.querySelectorAll<SVGAElement>('a.mark')].map((link) => [link.getAttribute('href'), link]),
    );
    this.marks = new Map(
      events.flatMap((event) => {
        const link = links.get(`#e-${event.id}`);
        return link === undefined ? [] : [[event.id, new DrawnMark(link, event, this.scale)]];
      }),
    );
  }

  /** Where the periods that its axis names begin, in percent of the whole axis. */
  get periods(): readonly number[] {
    const { from, to } = this.#drawn ?? WHOLE;
    const isMirrored = this.#packed.direction === 'rtl';
    return [...this.#scenery.querySelectorAll('.tick-label')]
      .filter((label) => label.getClientRects().length > 0)
      .map((label) => parseFloat(label.getAttribute('x')!))
      .map((at) => from + ((to - from) * (isMirrored ? 100 - at : at)) / 100)
      .sort((a, b) => a - b);
  }

  show(stretch: Stretch): void {
    this.#body.classList.toggle('close-up', !isWhole(stretch));
    if (isWhole(stretch)) return this.#showWhole();
    const plotPx = (this.#plotPx ??= this.plot.clientWidth);
    if (plotPx === 0) return;
    if (!this.#holds(stretch)) this.#draw(stretch, plotPx);
    const { from, to, labels } = this.#drawn!;
    const widthPx = (plotPx * (to - from)) / (stretch.to - stretch.from);
    const shift = ((stretch.from - from) / (to - from)) * widthPx;
    this.#svg.style.width = `${widthPx}px`;
    this.#svg.style.transform = `translateX(${this.#packed.direction === 'rtl' ? shift : -shift}px)`;
    labels.show(shift, widthPx, plotPx);
  }

  /** Draws a stretch as exactly as it deserves, if it was only made larger or smaller on the way there. */
  sharpen(stretch: Stretch): void {
    if (isWhole(stretch) || this.#drawn?.length === stretch.to - stretch.from) return;
    this.#drawn = undefined;
    this.show(stretch);
  }

  /** Makes the next `show` draw and measure again. */
  forget(): void {
    this.#drawn = undefined;
    this.#plotPx = undefined;
  }

  #holds({ from, to }: Stretch): boolean {
    const drawn = this.#drawn;
    if (drawn === undefined || from < drawn.from || to > drawn.to) return false;
    const ratio = (to - from) / drawn.length;
    return ratio > leastRatio && ratio < mostRatio;
  }

  #showWhole(): void {
    if (this.#scenery === this.#whole) return;
    this.#drawn = undefined;
    this.#svg.style.transform = '';
    this.#svg.style.width = '';
    for (const mark of this.marks.values()) mark.showWhole();
    this.#replaceScenery(this.#whole);
  }

  #draw({ from, to }: Stretch, plotPx: number): void {
    const length = to - from;
    const drawn = { from: Math.max(0, from - length), to: Math.min(100, to + length) };
    const widthPx = (plotPx * (drawn.to - drawn.from)) / length;
    const { direction, eras } = this.#packed;
    const closeUp: FriseCloseUp = { scale: this.scale, ...drawn, widthPx, seenPx: plotPx, direction };
    const least = (targetPx / widthPx) * 100;
    for (const mark of this.marks.values()) {
      const parts = closeUpParts(mark.event.date, mark.event.elsewhere, closeUp);
      const extent = partsExtent(parts);
      mark.show(parts, extent && hitStretch(extent.from, extent.to, least));
    }
    const steps = this.names[0] === 'sequence' ? this.#events : undefined;
    const language = this.#language;
    const { element, labels } = closeUpScenery(closeUp, { whole: this.#whole, language, eras, steps });
    this.#drawn = { ...drawn, length, labels };
    this.#replaceScenery(element);
  }

  #replaceScenery(scenery: SVGGElement): void {
    this.#scenery.replaceWith(scenery);
    this.#scenery = scenery;
  }
}
