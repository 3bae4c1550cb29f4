import type { FriseCamera } from '../frise/frise-camera.ts';
import { cardOf } from '../frise/card-of.ts';
import { focusOnCard } from '../frise/focus-on-card.ts';
import { MarkPopover } from '../frise/mark-popover.ts';
import { nextMark } from '../frise/next-mark.ts';
import type { LinkedMark, MarkLinks } from './mark-links.ts';

interface Reading {
  /** Where a mark says what it is. */
  readonly box: HTMLElement;
  readonly links: MarkLinks;
  readonly camera: FriseCamera;
  readonly layer: HTMLElement;
  readonly direction: 'ltr' | 'rtl';
  /** Where those of the axis begin, in percent of it. */
  readonly periods: () => readonly number[];
  readonly cardOf: (mark: LinkedMark) => Element;
  /** Called with the id of the event that has been gone to by keys. */
  readonly onFocus: (id: string) => void;
  /** Places the links anew, at once. */
  readonly settle: () => void;
}

const zoomKeys: Readonly<Record<string, number>> = { '+': 2, '=': 2, '-': 0.5 };
/** Of what is in sight, what a key shows anew that leads beyond it. */
const turnShare = 0.5;

/** Lets a reader go from mark to mark by keys, with one tab stop, by pointer and by touch; each shows what it is. */
export class LinkReader {
  readonly #reading: Reading;
  readonly #popover: MarkPopover;
  /** The one tab stop. */
  #stop: string | undefined;
  #pointer = '';

  constructor(reading: Reading, signal: AbortSignal) {
    this.#reading = reading;
    const { layer, box } = reading;
    const popover = new MarkPopover(box, signal, (link) => {
      const mark = reading.links.markAt(link);
      return mark === undefined ? null : reading.cardOf(mark);
    });
    this.#popover = popover;
    const on = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      act: (event: HTMLElementEventMap[Name]) => void,
    ): void => layer.addEventListener(name, act, { signal });
    on('pointerdown', (event) => (this.#pointer = event.pointerType));
    on('pointerover', (event) => this.#hover(event));
    on('pointerout', () => popover.closeSoon());
    on('focusin', ({ target }) => this.#focusOn(target));
    on('focusout', () => popover.closeSoon());
    on('keydown', (event) => this.#key(event));
    on('click', (event) => this.#click(event));
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && popover.close(), { signal });
    document.addEventListener('scroll', () => popover.place(), { passive: true, signal });
    const outside = '.frise-popover, .mark-link';
    document.addEventListener(
      'pointerdown',
      ({ target }) => target instanceof Element && !target.closest(outside) && popover.close(),
      { signal },
    );
    this.#focusOn(document.activeElement);
  }

  /** The frise is being moved. */
  rest(): void {
    this.#popover.close();
  }

  /** Puts the tab stop on a mark that can be seen. */
  settle(): void {
    const { links } = this.#reading;
    const stop =
      links.get(this.#stop ?? '') ?? links.marks.find(({ at }) => this.#isInSight(at)) ?? links.marks[0];
    for (const { link } of links.marks) link.tabIndex = -1;
    if (stop) stop.link.tabIndex = 0;
    this.#stop = stop?.mark.event.id;
  }

  #isInSight(at: number): boolean {
    const { from, to } = this.#reading.camera.goal;
    return at >= from && at <= to;
  }

  #hover(event: PointerEvent): void {
    const mark = this.#reading.links.markAt(event.target);
    if (mark === undefined || event.pointerType === 'touch' || event.buttons !== 0) return;
    this.#popover.openSoon(mark.link);
  }

  #focusOn(target: EventTarget | null): void {
    const mark = this.#reading.links.markAt(target);
    if (mark === undefined) return;
    this.#stop = mark.mark.event.id;
    this.settle();
    if (!mark.link.matches(':focus-visible')) return;
    this.#popover.keep(mark.link);
    this.#reading.onFocus(mark.mark.event.id);
  }

  /** With a finger, the first tap shows what the mark is, the second goes there. */
  #click(event: MouseEvent): void {
    const { links } = this.#reading;
    const popover = this.#popover;
    const mark = links.markAt(event.target);
    if (mark === undefined) return;
    if (this.#pointer === 'touch' && popover.mark !== mark.link) {
      event.preventDefault();
      return popover.open(mark.link);
    }
    const card = cardOf(mark.mark.event.id);
    if (card === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    popover.close();
    focusOnCard(card);
  }

  #key(event: KeyboardEvent): void {
    const { links, camera, direction } = this.#reading;
    const current = links.markAt(event.target);
    if (current === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const { id } = current.mark.event;
    const places = links.marks.map(({ mark, from, at, yPx }) => ({ id: mark.event.id, from, at, yPx }));
    const next = nextMark(event.key, places, id, { periods: this.#reading.periods(), direction });
    if (next) this.#go(next.id, event.key);
    else if (event.key in zoomKeys) this.#zoom(zoomKeys[event.key]!, current);
    else if (event.key === '0') camera.glide({ from: 0, to: 100 });
    else return;
    event.preventDefault();
  }

  /** To another mark; beyond the first and the last in sight, to what lies there. */
  #go(id: string, key: string): void {
    const { links, direction, camera, settle } = this.#reading;
    const isStuck = id === this.#stop;
    const earlier = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    if (isStuck && key.startsWith('Arrow') && key !== 'ArrowUp' && key !== 'ArrowDown') {
      const before = links.marks.map(({ mark }) => mark.event.id);
      camera.move(key === earlier ? -turnShare : turnShare);
      settle();
      const beyond = links.marks.filter(
        ({ mark, at }) => !before.includes(mark.event.id) && this.#isInSight(at),
      );
      (key === earlier ? beyond.at(-1) : beyond[0])?.link.focus({ preventScroll: true });
      return;
    }
    const link = links.get(id)?.link;
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #zoom(factor: number, { at }: LinkedMark): void {
    const { camera } = this.#reading;
    const { from, to } = camera.goal;
    camera.zoom(factor, Math.min(1, Math.max(0, (at - from) / (to - from))));
  }
}
