import { cardOf, idOfCard } from './card-of.ts';
import { focusOnCard } from './focus-on-card.ts';
import type { FriseStage } from './frise-stage.ts';
import type { ChronicleGuide } from './guide-chronicle.ts';
import { linkMarksAndCards } from './link-marks-and-cards.ts';
import { idOfMark, markAt } from './mark-at.ts';
import type { MarkPopover } from './mark-popover.ts';
import { nameMark, wordsOfCard } from './name-mark.ts';
import { nextMark } from './next-mark.ts';

interface Surroundings {
  readonly nav: HTMLElement;
  readonly popover: MarkPopover;
  readonly guide: ChronicleGuide;
  readonly direction: 'ltr' | 'rtl';
  readonly words: { readonly rank: string; readonly comma: string };
}

const zoomKeys: Readonly<Record<string, number>> = { '+': 2, '=': 2, '-': 0.5 };

/**
 * Lets a reader go from mark to mark: by keys with one tab stop, by pointer and by touch; each mark shows its card and each
 * card its mark.
 */
export class MarkReader {
  readonly #stage: FriseStage;
  readonly #surroundings: Surroundings;
  readonly #ids: readonly string[];
  #shown: ReadonlySet<string> = new Set();
  /** The one tab stop. */
  #stop: string | undefined;
  #pointer = '';

  constructor(stage: FriseStage, surroundings: Surroundings, signal: AbortSignal) {
    this.#stage = stage;
    this.#surroundings = surroundings;
    this.#ids = [...stage.current.marks.keys()];
    for (const id of this.#ids) for (const { link } of stage.marks(id)) link.setAttribute('tabindex', '-1');
    this.#listen(surroundings, signal);
    const { nav, guide } = surroundings;
    const idAtMark = (target: EventTarget | null): string | undefined => {
      const mark = markAt(target);
      return mark && idOfMark(mark);
    };
    linkMarksAndCards(stage, { timeline: nav.parentElement!, nav, guide, idAtMark }, signal);
  }

  /** Shows these events only. */
  limit(shown: ReadonlySet<string>): void {
    this.#shown = shown;
    for (const id of this.#ids)
      for (const { link } of this.#stage.marks(id)) link.classList.toggle('filtered-out', !shown.has(id));
    for (const card of document.querySelectorAll('article.card[id^=e-]'))
      card.classList.toggle('filtered-out', !shown.has(idOfCard(card)));
    // An item of the list without a card would leave a gap.
    for (const item of this.#surroundings.nav.parentElement!.querySelectorAll('.item, .shelf li'))
      item.classList.toggle('filtered-out', item.querySelector('.card:not(.filtered-out)') === null);
    this.#name(this.#ids.filter((id) => shown.has(id)));
    this.settle();
  }

  #name(ids: readonly string[]): void {
    const { words } = this.#surroundings;
    ids.forEach((id, index) => {
      const card = cardOf(id);
      for (const { link, said } of card ? this.#stage.marks(id) : [])
        link.setAttribute(
          'aria-label',
          nameMark(wordsOfCard(card!), { n: index + 1, total: ids.length, said, words }),
        );
    });
  }

  /** Puts the tab stop on a mark that can be seen. */
  settle(): void {
    const inSight = this.#ids.filter((id) => this.#shown.has(id) && this.#stage.isInSight(id));
    this.#stopAt(this.#stop !== undefined && inSight.includes(this.#stop) ? this.#stop : inSight[0]);
    this.#surroundings.popover.place();
  }

  #stopAt(id: string | undefined): void {
    const set = (one: string | undefined, index: string): void => {
      for (const { link } of one === undefined ? [] : this.#stage.marks(one))
        link.setAttribute('tabindex', index);
    };
    set(this.#stop, '-1');
    set(id, '0');
    this.#stop = id;
  }

  #listen({ nav, popover }: Surroundings, signal: AbortSignal): void {
    const on = <Name extends keyof HTMLElementEventMap>(
      element: HTMLElement,
      name: Name,
      act: (event: HTMLElementEventMap[Name]) => void,
    ): void => element.addEventListener(name, act, { signal });
    on(nav, 'pointerdown', (event) => (this.#pointer = event.pointerType));
    on(nav, 'keydown', (event) => this.#key(event));
    on(nav, 'click', (event) => this.#click(event));
    on(nav, 'pointerover', (event) => {
      const mark = markAt(event.target);
      if (mark && event.pointerType !== 'touch' && event.buttons === 0) popover.openSoon(mark);
    });
    on(nav, 'pointerout', (event) => markAt(event.target) && popover.closeSoon());
    on(nav, 'focusin', (event) => this.#focus(event.target));
    on(nav, 'focusout', () => popover.closeSoon());
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') popover.close();
      },
      { signal },
    );
    document.addEventListener(
      'pointerdown',
      ({ target }) => {
        if (target instanceof Element && !target.closest('.frise-popover, .mark')) popover.close();
      },
      { signal },
    );
    document.addEventListener('scroll', () => popover.place(), { passive: true, signal });
  }

  #focus(target: EventTarget | null): void {
    const mark = markAt(target);
    if (mark === undefined) return;
    const id = idOfMark(mark);
    this.#stopAt(id);
    if (!mark.matches(':focus-visible')) return;
    this.#surroundings.popover.keep(mark);
    this.#surroundings.guide.show(id);
  }

  #key(event: KeyboardEvent): void {
    const { direction } = this.#surroundings;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const mark = markAt(event.target);
    if (mark === undefined) return;
    let start = 0;
    const marks = this.#ids.flatMap((id) => {
      const drawn = this.#stage.mark(id);
      if (drawn === undefined || !this.#shown.has(id)) return [];
      const { from, to } = drawn.extent;
      // A bar without a known start is drawn from the beginning, and stands in the list where it is known to be.
      start = Math.max(start, from);
      return [{ id, from: start, at: (from + to) / 2, yPx: drawn.yPx }];
    });
    const { periods } = this.#stage.current;
    const next = nextMark(event.key, marks, idOfMark(mark), { periods, direction });
    if (next) this.#go(next.id);
    else if (event.key in zoomKeys) this.#zoom(zoomKeys[event.key]!, idOfMark(mark));
    else if (event.key === '0') this.#stage.camera.glide({ from: 0, to: 100 });
    else return;
    event.preventDefault();
  }

  #go(id: string): void {
    this.#stage.reveal(id, 'cut');
    const mark = this.#stage.mark(id);
    // Left to the browser, a long bar would be scrolled to sideways.
    mark?.link.focus({ preventScroll: true });
    mark?.hit.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #zoom(factor: number, id: string): void {
    const { from, to } = this.#stage.camera.goal;
    const { extent } = this.#stage.mark(id)!;
    this.#stage.zoom(factor, Math.min(1, Math.max(0, ((extent.from + extent.to) / 2 - from) / (to - from))));
  }

  /** With a finger, the first tap shows what the mark is, the second goes there. */
  #click(event: MouseEvent): void {
    const { popover } = this.#surroundings;
    const mark = markAt(event.target);
    const card = mark && cardOf(idOfMark(mark));
    if (mark === undefined || !card || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (this.#pointer === 'touch' && popover.mark !== mark) {
      event.preventDefault();
      return popover.open(mark);
    }
    popover.close();
    focusOnCard(card);
  }
}
