import { requiredPart } from '../required-part.ts';
import { wordsOfCard } from './name-mark.ts';

const openMs = 250;
/** Time to reach the popover with the pointer. */
const closeMs = 300;
const gapPx = 8;

/**
 * Date, title and status of the event of a mark, beside it. It can be pointed at, stays until it is left, and Escape closes
 * it (WCAG 2.2, 1.4.13).
 */
export class MarkPopover {
  readonly #box: HTMLElement;
  #mark: SVGAElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(box: HTMLElement, signal: AbortSignal) {
    this.#box = box;
    // In the top layer nothing covers it; elsewhere it is a box like others.
    if ('popover' in box) box.popover = 'manual';
    box.addEventListener('pointerenter', () => clearTimeout(this.#timer), { signal });
    box.addEventListener('pointerleave', () => this.closeSoon(), { signal });
  }

  get mark(): SVGAElement | undefined {
    return this.#mark;
  }

  openSoon(mark: SVGAElement, card: Element): void {
    clearTimeout(this.#timer);
    if (mark !== this.#mark) this.#timer = setTimeout(() => this.open(mark, card), openMs);
  }

  open(mark: SVGAElement, card: Element): void {
    clearTimeout(this.#timer);
    this.#forget();
    this.#mark = mark;
    this.#fill(card);
    this.#box.hidden = false;
    if ('popover' in this.#box && !this.#box.matches(':popover-open')) this.#box.showPopover();
    mark.setAttribute('aria-describedby', 'frise-popover-status');
    this.place();
  }

  closeSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.close(), closeMs);
  }

  close(): void {
    clearTimeout(this.#timer);
    if (this.#mark === undefined) return;
    this.#forget();
    if ('popover' in this.#box && this.#box.matches(':popover-open')) this.#box.hidePopover();
    this.#box.hidden = true;
  }

  /** Below the part of the mark that can be seen, or above it, and within the screen. */
  place(): void {
    if (this.#mark === undefined) return;
    const hit = requiredPart<SVGRectElement>(this.#mark, '.hit').getBoundingClientRect();
    const plot = this.#mark.closest('.frise-plot')!.getBoundingClientRect();
    const middle = (Math.max(hit.left, plot.left) + Math.min(hit.right, plot.right)) / 2;
    const { offsetWidth: width, offsetHeight: height } = this.#box;
    const below = hit.bottom + gapPx;
    const top = below + height > innerHeight ? hit.top - gapPx - height : below;
    const most = document.documentElement.clientWidth - width - gapPx;
    this.#box.style.left = `${Math.max(gapPx, Math.min(middle - width / 2, most))}px`;
    this.#box.style.top = `${Math.max(gapPx, top)}px`;
  }

  #fill(card: Element): void {
    const link = requiredPart<HTMLAnchorElement>(this.#box, 'a');
    const status = card.querySelector('.status');
    const { date, notes, title } = wordsOfCard(card);
    requiredPart(this.#box, '.card-date').textContent = [date, ...notes].filter(Boolean).join(' · ');
    link.textContent = title;
    link.href = `#${card.id}`;
    requiredPart(this.#box, '#frise-popover-status').replaceChildren(
      ...(status ? [status.cloneNode(true)] : []),
    );
  }

  #forget(): void {
    this.#mark?.removeAttribute('aria-describedby');
    this.#mark = undefined;
  }
}
