import type { FriseStage } from './frise-stage.ts';
import type { MarkPopover } from './mark-popover.ts';
import { nameMark, wordsOfCard } from './name-mark.ts';
import { nextMark } from './next-mark.ts';

interface Surroundings {
  readonly nav: HTMLElement;
  readonly popover: MarkPopover;
  readonly direction: 'ltr' | 'rtl';
  readonly words: { readonly rank: string; readonly comma: string };
}

const zoomKeys: Readonly<Record<string, number>> = { '+': 2, '=': 2, '-': 0.5 };
/** Of what is in sight, what a Page key crosses. */
const pageShare = 0.1;

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
    this.#ids.forEach((id, index) => {
      const card = cardOf(id);
      const place = { n: index + 1, total: this.#ids.length, words: surroundings.words };
      for (const { link, said } of stage.marks(id)) {
        if (card) link.setAttribute('aria-label', nameMark(wordsOfCard(card), { ...place, said }));
        link.setAttribute('tabindex', '-1');
      }
    });
    this.#listen(surroundings, signal);
  }

  /** Shows these events only. */
  limit(shown: ReadonlySet<string>): void {
    this.#shown = shown;
    for (const id of this.#ids)
      for (const { link } of this.#stage.marks(id)) link.classList.toggle('filtered-out', !shown.has(id));
    for (const card of document.querySelectorAll('article.card[id^=e-]'))
      card.classList.toggle('filtered-out', !shown.has(card.id.slice('e-'.length)));
    // An item of the list without a card would leave a gap.
    for (const item of this.#surroundings.nav.parentElement!.querySelectorAll('.item, .shelf li'))
      item.classList.toggle('filtered-out', item.querySelector('.card:not(.filtered-out)') === null);
    this.settle();
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
    const timeline = nav.parentElement!;
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
      if (event.pointerType === 'touch' || mark === undefined) return;
      const card = cardOf(idOf(mark));
      if (card && event.buttons === 0) popover.openSoon(mark, card);
    });
    on(nav, 'pointerout', (event) => markAt(event.target) && popover.closeSoon());
    on(nav, 'focusin', (event) => this.#focus(event.target));
    on(nav, 'focusout', () => popover.closeSoon());
    for (const [name, isOn] of [
      ['pointerover', true],
      ['pointerout', false],
      ['focusin', true],
      ['focusout', false],
    ] as const)
      on(timeline, name, (event) => this.#link(event.target, isOn));
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
    const card = mark && cardOf(idOf(mark));
    if (mark === undefined || !card) return;
    this.#stopAt(idOf(mark));
    if (mark.matches(':focus-visible')) this.#surroundings.popover.open(mark, card);
  }

  #key(event: KeyboardEvent): void {
    const { direction } = this.#surroundings;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const mark = markAt(event.target);
    if (mark === undefined) return;
    const marks = this.#ids.flatMap((id) => {
      const drawn = this.#stage.mark(id);
      if (drawn === undefined || !this.#shown.has(id)) return [];
      return [{ id, at: (drawn.extent.from + drawn.extent.to) / 2, yPx: drawn.yPx }];
    });
    const { from, to } = this.#stage.camera.goal;
    const next = nextMark(event.key, marks, idOf(mark), { page: (to - from) * pageShare, direction });
    if (next) this.#go(next.id);
    else if (event.key in zoomKeys) this.#zoom(zoomKeys[event.key]!, idOf(mark));
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
    const card = mark && cardOf(idOf(mark));
    if (mark === undefined || !card || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (this.#pointer === 'touch' && popover.mark !== mark) {
      event.preventDefault();
      return popover.open(mark, card);
    }
    popover.close();
    card.tabIndex = -1;
    // After the browser has scrolled there.
    requestAnimationFrame(() => card.focus({ preventScroll: true }));
  }

  #link(target: EventTarget | null, isOn: boolean): void {
    if (!(target instanceof Element)) return;
    const mark = markAt(target);
    const id = mark ? idOf(mark) : target.closest('article.card')?.id.slice('e-'.length);
    if (id === undefined) return;
    cardOf(id)?.classList.toggle('linked', isOn);
    for (const { link } of this.#stage.marks(id)) link.classList.toggle('linked', isOn);
  }
}

function markAt(target: EventTarget | null): SVGAElement | undefined {
  return target instanceof Element ? (target.closest<SVGAElement>('a.mark') ?? undefined) : undefined;
}

function idOf(mark: SVGAElement): string {
  return mark.getAttribute('href')!.slice('#e-'.length);
}

function cardOf(id: string): HTMLElement | null {
  return document.getElementById(`e-${id}`);
}
