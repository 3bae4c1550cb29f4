import { roomOf } from '../../layout/tiles/mark-row.ts';
import { largeFriseMeasures } from '../../layout/tiles/large-frise-measures.ts';
import type { LargeFrise } from '../../layout/tiles/large-frise.ts';
import type { ShownMark } from './live-mark.ts';
import { laneTop, rowMiddle } from './places.ts';

const { rowPx } = largeFriseMeasures;

/** A mark with the link that lies over it. */
export interface LinkedMark extends ShownMark {
  readonly link: HTMLAnchorElement;
  /** Where it begins, in percent of the whole axis. */
  readonly from: number;
  /** Middle of it. */
  readonly at: number;
  readonly yPx: number;
}

interface LinkOptions {
  readonly from: number;
  readonly to: number;
  readonly widthPx: number;
  readonly marks: readonly ShownMark[];
  readonly name: (mark: ShownMark, n: number, total: number) => string;
  readonly hrefOf: (mark: ShownMark) => string;
  readonly position: (day: number) => number;
}

/** The links of the marks that can be seen, laid over the picture of them once it has come to rest. */
export class MarkLinks {
  readonly #frise: LargeFrise;
  readonly #layer: HTMLElement;
  #linked: ReadonlyMap<string, LinkedMark> = new Map();

  constructor(layer: HTMLElement, frise: LargeFrise) {
    this.#frise = frise;
    this.#layer = layer;
  }

  /** In the order of time. */
  get marks(): readonly LinkedMark[] {
    return [...this.#linked.values()];
  }

  markAt(target: EventTarget | null): LinkedMark | undefined {
    const link = target instanceof Element ? target.closest<HTMLElement>('.mark-link') : null;
    return link === null ? undefined : this.#linked.get(link.dataset['id'] ?? '');
  }

  get(id: string): LinkedMark | undefined {
    return this.#linked.get(id);
  }

  /** A link that is there already stays the same element. */
  place(options: LinkOptions): void {
    const inTime = [...options.marks].sort(
      (a, b) => a.mark.span.from - b.mark.span.from || (a.mark.event.id < b.mark.event.id ? -1 : 1),
    );
    const linked = inTime.map((shown, index) => this.#place(shown, index, inTime.length, options));
    const known = this.#linked;
    this.#linked = new Map(linked.map((one) => [one.mark.event.id, one]));
    for (const [id, { link }] of known) if (!this.#linked.has(id)) link.remove();
    this.#order(linked.map(({ link }) => link));
  }

  /** In the order of time, without moving the one that has the focus: it would lose it. */
  #order(links: readonly HTMLElement[]): void {
    const focused = links.indexOf(document.activeElement as HTMLElement);
    links.forEach((link, index) => {
      if (index === focused) return;
      this.#layer.insertBefore(link, index < focused ? links[focused]! : null);
    });
  }

  #place(shown: ShownMark, index: number, total: number, options: LinkOptions): LinkedMark {
    const { mark, row } = shown;
    const { event, span } = mark;
    const { from, to, widthPx } = options;
    const link = this.#linked.get(event.id)?.link ?? this.#makeLink(event.id, event.lane);
    const room = roomOf(span, (to - from) / widthPx);
    const px = (day: number): number => ((day - from) / (to - from)) * widthPx;
    const start = Math.max(-rowPx / 2, px(room.from));
    const end = Math.min(widthPx + rowPx / 2, px(room.to));
    const yPx = laneTop(this.#frise, event.lane) + rowMiddle(row);
    link.style.setProperty('inset-inline-start', `${start.toFixed(1)}px`);
    link.style.setProperty('inline-size', `${(end - start).toFixed(1)}px`);
    link.style.setProperty('inset-block-start', `${yPx - rowPx / 2}px`);
    link.href = options.hrefOf(shown);
    link.setAttribute('aria-label', options.name(shown, index + 1, total));
    const { position } = options;
    return { ...shown, link, from: position(span.from), at: position((span.from + span.to) / 2), yPx };
  }

  #makeLink(id: string, lane: number): HTMLAnchorElement {
    const { slot, colour } = this.#frise.lanes[lane]!;
    const link = document.createElement('a');
    link.className = `mark-link in-track-colour track-${slot} colour-${colour}`;
    link.dataset['id'] = id;
    link.tabIndex = -1;
    return link;
  }
}
