import { closeUpParts } from '../../layout/frise-close-up.ts';
import type { GlyphPart } from '../../layout/glyph-part.ts';
import { partsExtent } from '../../layout/parts-extent.ts';
import type { TimeScale } from '../../layout/time-scale.ts';
import { requiredPart } from '../required-part.ts';
import type { FriseEvent } from './frise-event.ts';
import type { Stretch } from './frise-stretch.ts';
import { glyphElements } from './glyph-elements.ts';

/** A width at which a point and its surroundings are apart. */
const usualPx = 1000;

/** The mark of an event on one of the frises: the link of the finished page, whose drawing is replaced in a close-up. */
export class DrawnMark {
  readonly yPx: number;
  /** What it takes of the whole axis, in percent. */
  readonly extent: Stretch;
  readonly hit: SVGRectElement;
  /** What the finished page says of it. */
  readonly said: string;
  readonly #frame: Element;
  readonly #whole: readonly Element[];
  readonly #wholeHit: readonly [string, string];

  readonly link: SVGAElement;
  readonly event: FriseEvent;

  constructor(link: SVGAElement, event: FriseEvent, scale: TimeScale) {
    this.link = link;
    this.event = event;
    this.hit = requiredPart<SVGRectElement>(link, '.hit');
    this.#frame = this.hit.parentElement!;
    this.yPx = Number(this.#frame.getAttribute('y'));
    const title = link.querySelector('title');
    this.said = title?.textContent ?? '';
    // The popover and the name say it better, and two things would pop up.
    title?.remove();
    this.#whole = [...link.children].filter((child) => child !== this.#frame);
    this.#wholeHit = [this.hit.getAttribute('x')!, this.hit.getAttribute('width')!];
    const all = { scale, from: 0, to: 100, widthPx: usualPx, seenPx: usualPx, direction: 'ltr' as const };
    this.extent = partsExtent(closeUpParts(event.date, event.elsewhere, all)) ?? { from: 0, to: 0 };
  }

  /** Draws those parts; none hide it. */
  show(parts: readonly GlyphPart[], hit: { hitFrom: number; hitTo: number } | undefined): void {
    if (hit === undefined) {
      this.link.classList.add('out');
      return;
    }
    this.link.classList.remove('out');
    this.#placeHit(`${hit.hitFrom}%`, `${hit.hitTo - hit.hitFrom}%`);
    this.link.replaceChildren(this.#frame, ...glyphElements(parts, this.event.shape, this.yPx));
  }

  showWhole(): void {
    this.link.classList.remove('out');
    this.#placeHit(...this.#wholeHit);
    this.link.replaceChildren(this.#frame, ...this.#whole);
  }

  #placeHit(x: string, width: string): void {
    this.hit.setAttribute('x', x);
    this.hit.setAttribute('width', width);
  }
}
