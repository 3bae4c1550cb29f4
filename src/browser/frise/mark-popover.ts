import { requiredPart } from '../required-part.ts';
import { cardOf } from './card-of.ts';
import { idOfMark } from './mark-at.ts';
import { wordsOfCard } from './name-mark.ts';

const openMs = 250;
/** Time to reach the popover with the pointer. */
const closeMs = 300;
const gapPx = 8;

/** On a drawing, or over the picture of one. */
type MarkLink = SVGAElement | HTMLAnchorElement;

/**
 * Date, title and status of the event of a mark, beside it. It can be pointed at, stays until it is left, and Escape closes
 * it (WCAG 2.2, 1.4.13).
 */
export class MarkPopover {
  readonly #box: HTMLElement;
  readonly #cardFor: (mark: MarkLink) => Element | null;
  #mark: MarkLink | undefined;
  /** The mark that has the focus, until its words are dismissed. */
  #kept: MarkLink | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `cardFor` finds, or makes, the card that tells of a mark's event. */
  constructor(
    box: HTMLElement,
    signal: AbortSignal,
    cardFor = (mark: MarkLink): Element | null => cardOf(idOfMark(mark)),
  ) {
    this.#box = box;
    this.#cardFor = cardFor;
    // In the top layer nothing covers it; elsewhere it is a box like others.
    if ('popover' in box) box.popover = 'manual';
    box.addEventListener('pointerenter', () => clearTimeout(this.#timer), { signal });
    box.addEventListener('pointerleave', () => this.closeSoon(), { signal });
  }

  get mark(): MarkLink | undefined {
    return this.#mark;
  }

  openSoon(mark: MarkLink): void {
    clearTimeout(this.#timer);
    if (mark !== this.#mark) this.#timer = setTimeout(() => this.open(mark), openMs);
  }

  /** Opens at once, and comes back after another mark was pointed at, for as long as this one has the focus. */
  keep(mark: MarkLink): void {
    this.open(mark);
    this.#kept = mark;
  }

  open(mark: MarkLink): void {
    clearTimeout(this.#timer);
    this.#forget();
    const card = this.#cardFor(mark);
    if (card === null) return;
    this.#mark = mark;
    this.#fill(card, mark.getAttribute('href')!);
    this.#box.hidden = false;
    if ('popover' in this.#box && !this.#box.matches(':popover-open')) this.#box.showPopover();
    mark.setAttribute('aria-describedby', 'frise-popover-status');
    this.place();
  }

  closeSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#leave(), closeMs);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#kept = undefined;
    if (this.#mark === undefined) return;
    this.#forget();
    if ('popover' in this.#box && this.#box.matches(':popover-open')) this.#box.hidePopover();
    this.#box.hidden = true;
  }

  /** Below the part of the mark that can be seen, or above it, and within the screen. */
  place(): void {
    if (this.#mark === undefined) return;
    const hit = (this.#mark.querySelector('.hit') ?? this.#mark).getBoundingClientRect();
    const plot = this.#mark.closest('.frise-plot')!.getBoundingClientRect();
    const isSeen = hit.width > 0 && hit.right >= plot.left && hit.left <= plot.right;
    if (!isSeen || hit.bottom < 0 || hit.top > innerHeight) return this.close();
    const middle = (Math.max(hit.left, plot.left) + Math.min(hit.right, plot.right)) / 2;
    const { offsetWidth: width, offsetHeight: height } = this.#box;
    const below = hit.bottom + gapPx;
    const top = below + height > innerHeight ? hit.top - gapPx - height : below;
    const most = document.documentElement.clientWidth - width - gapPx;
    this.#box.style.left = `${Math.max(gapPx, Math.min(middle - width / 2, most))}px`;
    this.#box.style.top = `${Math.max(gapPx, top)}px`;
  }

  /** Closes, unless the pointer or the focus is still there. */
  #leave(): void {
    const isFocused = this.#kept?.matches(':focus-visible');
    if (this.#mark?.matches(':hover') || this.#box.matches(':hover')) return;
    if (!isFocused) this.close();
    else if (this.#mark !== this.#kept) this.open(this.#kept!);
  }

  #fill(card: Element, address: string): void {
    const link = requiredPart<HTMLAnchorElement>(this.#box, 'a');
    const status = card.querySelector('.status');
    const { date, notes, title } = wordsOfCard(card);
    requiredPart(this.#box, '.card-date').textContent = [date, ...notes].filter(Boolean).join(' · ');
    link.textContent = title;
    link.href = address;
    requiredPart(this.#box, '#frise-popover-status').replaceChildren(
      ...(status ? [status.cloneNode(true)] : []),
    );
  }

  #forget(): void {
    this.#mark?.removeAttribute('aria-describedby');
    this.#mark = undefined;
  }
}
