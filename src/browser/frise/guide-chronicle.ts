import { cardOf } from './card-of.ts';
import type { FriseStage } from './frise-stage.ts';
import { isWhole, overlap } from './frise-stretch.ts';
import { nextToRead, type FriseReading } from './next-to-read.ts';
import type { PageScroll } from './page-scroll.ts';

interface GuidedPage {
  readonly nav: HTMLElement;
  /** Leads to the first event in sight where the list does not go by itself. */
  readonly link: HTMLAnchorElement;
  readonly scroll: PageScroll;
}

/** Between the frise and the card below it. */
const gapPx = 16;

/**
 * Brings the list to what the frise shows, once the reader has moved it and let it go. Only a frise that stays at the top of
 * the screen does so: elsewhere it would move away from under the pointer, so a link is offered instead.
 */
export class ChronicleGuide {
  readonly #stage: FriseStage;
  readonly #page: GuidedPage;
  #seen: ReadonlySet<string> = new Set();
  #reading: FriseReading = { ids: [], length: 100 };
  #isHeld = false;

  constructor(stage: FriseStage, page: GuidedPage, signal: AbortSignal) {
    this.#stage = stage;
    this.#page = page;
    page.nav.append(page.link);
    page.nav.addEventListener('pointerdown', () => (this.#isHeld = true), { signal });
    for (const name of ['pointerup', 'pointercancel'])
      document.addEventListener(name, () => this.#letGo(), { signal });
  }

  /** Takes note of the events before the reader's eyes. */
  note(seen: ReadonlySet<string>): void {
    this.#seen = seen;
    const [first] = this.#reading.ids;
    if (first !== undefined && seen.has(first)) this.#page.link.hidden = true;
  }

  /** Called when the frise has come to rest. */
  settle(): void {
    if (this.#isHeld) return;
    const before = this.#reading;
    this.#reading = this.#read();
    const next = this.#stage.isLed ? undefined : nextToRead(before, this.#reading, this.#seen);
    if (next !== undefined && this.#isStuck) this.#go(next);
    this.#offer(this.#reading);
  }

  /** Brings the card of an event before the reader's eyes, if that does not move the frise. */
  show(id: string): void {
    if (this.#isStuck && !this.#seen.has(id)) this.#go(id);
  }

  /** Brings the mark of a card that has the focus into sight. */
  showMark(id: string): void {
    if (this.#stage.sideOf(id) === undefined) return;
    this.#page.scroll.expect();
    this.#stage.reveal(id, 'glide');
  }

  #letGo(): void {
    if (!this.#isHeld) return;
    this.#isHeld = false;
    this.#stage.camera.wait();
  }

  /** Marks the cards whose events are out of sight, and tells which of the others are to be read. */
  #read(): FriseReading {
    const { goal } = this.#stage.camera;
    const marks = [...this.#stage.current.marks.values()].filter(({ event: { id }, extent }) => {
      const card = cardOf(id);
      const isInSight = overlap(extent, goal);
      card?.classList.toggle('beyond', !isInSight);
      return isInSight && card !== null && card.getClientRects().length > 0;
    });
    const last = Math.max(...marks.map(({ extent }) => extent.from));
    const read = marks.filter(({ extent: { from } }) => from >= Math.min(goal.from, last));
    return { ids: read.map(({ event: { id } }) => id), length: goal.to - goal.from };
  }

  #offer({ ids: [first] }: FriseReading): void {
    const { link, scroll } = this.#page;
    const isThere = first === undefined || this.#isOnScreen(first) || scroll.isOwn;
    link.hidden = isThere || isWhole(this.#stage.camera.goal);
    if (first !== undefined) link.href = `#e-${first}`;
  }

  /** Whether the reader sees at least where the card of an event begins. */
  #isOnScreen(id: string): boolean {
    const { top } = cardOf(id)!.getBoundingClientRect();
    return this.#seen.has(id) || (top > 0 && top < innerHeight * 0.9);
  }

  get #isStuck(): boolean {
    const { nav } = this.#page;
    return getComputedStyle(nav).position === 'sticky' && nav.getBoundingClientRect().top < 1;
  }

  #go(id: string): void {
    const card = cardOf(id)!.getBoundingClientRect();
    const { bottom } = this.#page.nav.getBoundingClientRect();
    this.#page.scroll.to(scrollY + card.top - bottom - gapPx);
  }
}
