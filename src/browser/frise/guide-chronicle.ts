import { cardOf } from './card-of.ts';
import { coveredPx } from './covered-px.ts';
import { overlap, WHOLE } from './frise-stretch.ts';
import { isListInSight } from './is-list-in-sight.ts';
import { isStuck } from './is-stuck.ts';
import type { ListedFrise } from './listed-frise.ts';
import { nextToRead, type FriseReading } from './next-to-read.ts';
import type { PageScroll } from './page-scroll.ts';

interface GuidedPage {
  /** Where the frise is moved, the usual place first. */
  readonly grips: readonly HTMLElement[];
  /** What may stay over the list while it is scrolled. */
  readonly covers: readonly Element[];
  /** Leads to the first event in sight where the list does not go by itself. */
  readonly link: HTMLAnchorElement;
  readonly scroll: PageScroll;
}

/** Between the frise and the card below it. */
const gapPx = 16;
/** Numbers are rounded on the way. */
const slack = 1e-6;

/**
 * Brings the list to what the frise shows, once the reader has moved it and let it go. Only a frise that stays at the top of
 * the screen does so: elsewhere it would move away from under the pointer, so a link is offered instead.
 */
export class ChronicleGuide {
  readonly #frise: ListedFrise;
  readonly #page: GuidedPage;
  #seen: ReadonlySet<string> = new Set();
  #reading: FriseReading = { ids: [], length: 100 };
  /** Where the frise was moved last. */
  #grip: HTMLElement;
  #isHeld = false;

  constructor(frise: ListedFrise, page: GuidedPage, signal: AbortSignal) {
    this.#frise = frise;
    this.#page = page;
    this.#grip = page.grips[0]!;
    for (const grip of page.grips)
      for (const name of ['pointerdown', 'keydown', 'wheel', 'focusin'])
        grip.addEventListener(name, () => this.#take(grip, name === 'pointerdown'), {
          passive: true,
          signal,
        });
    for (const name of ['pointerup', 'pointercancel'])
      document.addEventListener(name, () => this.#letGo(), { signal });
  }

  /** Takes note of the events before the reader's eyes. */
  note(seen: ReadonlySet<string>): void {
    this.#seen = seen;
    this.#markBeyond();
    const [first] = this.#reading.ids;
    if (first !== undefined && seen.has(first)) this.#page.link.hidden = true;
  }

  /** Called when the frise has come to rest. */
  settle(): void {
    if (this.#isHeld) return;
    const before = this.#reading;
    this.#reading = this.#read();
    this.#markBeyond();
    const next = this.#frise.isLed ? undefined : nextToRead(before, this.#reading, this.#seen);
    if (next !== undefined && isStuck(this.#grip)) this.#go(next);
    this.#offer(this.#reading);
  }

  /** Brings the card of an event before the reader's eyes, if that does not move the frise. */
  show(id: string): void {
    if (isStuck(this.#grip) && !this.#seen.has(id) && cardOf(id)) this.#go(id);
  }

  /** Brings the mark of a card that has the focus into sight. */
  showMark(id: string): void {
    if (this.#frise.sideOf(id) === undefined || !isListInSight(this.#frise)) return;
    this.#page.scroll.expect();
    this.#frise.reveal(id, 'glide');
  }

  #take(grip: HTMLElement, isHeld: boolean): void {
    this.#grip = grip;
    this.#isHeld ||= isHeld;
  }

  #letGo(): void {
    if (!this.#isHeld) return;
    this.#isHeld = false;
    this.#frise.camera.wait();
  }

  /** Tells which of the events in sight are to be read. */
  #read(): FriseReading {
    const { camera, listed, scope } = this.#frise;
    const { goal } = camera;
    const marks = [...listed].filter(
      ([id, { extent }]) => overlap(extent, goal) && (cardOf(id)?.getClientRects().length ?? 0) > 0,
    );
    const last = Math.max(...marks.map(([, { extent }]) => extent.from));
    // What begins before the list does is told elsewhere.
    const isTold = scope === undefined || goal.from >= scope.from - slack;
    const read = isTold ? marks.filter(([, { extent }]) => extent.from >= Math.min(goal.from, last)) : [];
    return { ids: read.map(([id]) => id), length: goal.to - goal.from };
  }

  /** Marks the cards whose events are out of sight: those on the screen and near it, the others once they come near. */
  #markBeyond(): void {
    const isThere = isListInSight(this.#frise);
    const near = [...this.#frise.listed.keys()].flatMap((id) => {
      const card = cardOf(id);
      const { top, bottom } = card?.getBoundingClientRect() ?? { top: Infinity, bottom: Infinity };
      return card && bottom > -innerHeight && top < 2 * innerHeight ? [{ id, card }] : [];
    });
    for (const { id, card } of near) card.classList.toggle('beyond', isThere && !this.#frise.isInSight(id));
  }

  #offer({ ids: [first] }: FriseReading): void {
    const { link, scroll } = this.#page;
    const isThere = first === undefined || this.#isOnScreen(first) || scroll.isOwn;
    link.hidden = isThere || this.#isAllInSight;
    if (first !== undefined) link.href = `#e-${first}`;
  }

  get #isAllInSight(): boolean {
    const { camera, scope = WHOLE } = this.#frise;
    return camera.goal.from <= scope.from + slack && camera.goal.to >= scope.to - slack;
  }

  /** Whether the reader sees at least where the card of an event begins. */
  #isOnScreen(id: string): boolean {
    const { top } = cardOf(id)!.getBoundingClientRect();
    return this.#seen.has(id) || (top > 0 && top < innerHeight * 0.9);
  }

  #go(id: string): void {
    const { top } = cardOf(id)!.getBoundingClientRect();
    this.#page.scroll.to(scrollY + top - coveredPx(this.#page.covers) - gapPx);
  }
}
