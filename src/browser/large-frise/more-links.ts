import type { HiddenBar } from '../../layout/tiles/hidden-bars.ts';
import { largeFriseMeasures } from '../../layout/tiles/large-frise-measures.ts';
import type { LargeFrise } from '../../layout/tiles/large-frise.ts';
import { periodAround } from '../../layout/tiles/period-holding.ts';
import { makeElement } from '../make-element.ts';
import { lanesBottom } from './places.ts';
import type { TileStore } from './tile-store.ts';

interface Window {
  readonly from: number;
  readonly to: number;
  readonly widthPx: number;
}

interface MoreOptions {
  readonly frise: LargeFrise;
  readonly store: TileStore;
  /** Names so many events that have no mark. */
  readonly say: (total: number) => string;
}

interface LinkedBar {
  readonly bar: HiddenBar;
  readonly link: HTMLAnchorElement;
}

const leastPx = 24;

/** Links over the bars in sight, each to the period of the events that have no mark there. */
export class MoreLinks {
  readonly #layer: Element;
  readonly #options: MoreOptions;
  #linked: readonly LinkedBar[] = [];

  constructor(layer: Element, options: MoreOptions) {
    this.#layer = layer;
    this.#options = options;
  }

  /** The one that counts an event placed on a day, if it has no mark. */
  linkAt(day: number): HTMLAnchorElement | undefined {
    return this.#linked.find(({ bar: { from, to } }) => day >= from && day < to)?.link;
  }

  place(bars: readonly HiddenBar[], window: Window): void {
    for (const { link } of this.#linked) link.remove();
    this.#linked = bars.flatMap((bar) => {
      const link = this.#link(bar, window);
      return link === undefined ? [] : [{ bar, link }];
    });
    this.#layer.append(...this.#linked.map(({ link }) => link));
  }

  #link(bar: HiddenBar, { from, to, widthPx }: Window): HTMLAnchorElement | undefined {
    const { frise, store, say } = this.#options;
    const px = (day: number): number => ((day - from) / (to - from)) * widthPx;
    const [start, end] = [Math.max(0, px(bar.from)), Math.min(widthPx, px(bar.to))];
    if (bar.total === 0 || end - start < leastPx) return undefined;
    const period = periodAround(frise.root, bar, store.tileOf);
    const link = makeElement('a', 'more-link');
    link.href = store.addressOf(period.path);
    link.title = `${say(bar.total)}, ${period.name}`;
    link.setAttribute('aria-label', link.title);
    link.style.setProperty('inset-inline-start', `${start.toFixed(1)}px`);
    link.style.setProperty('inline-size', `${(end - start).toFixed(1)}px`);
    link.style.setProperty('inset-block-start', `${lanesBottom(frise)}px`);
    link.style.setProperty('block-size', `${largeFriseMeasures.barsPx}px`);
    return link;
  }
}
