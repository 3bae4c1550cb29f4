import { idOfCard } from './card-of.ts';
import { coveredPx } from './covered-px.ts';
import { isListInSight } from './is-list-in-sight.ts';
import type { ListedFrise } from './listed-frise.ts';
import { observeWhileNear } from './observe-while-near.ts';
import type { PageScroll } from './page-scroll.ts';

interface FollowedList {
  readonly cards: readonly Element[];
  /** What holds them all. */
  readonly whole: Element;
  /** What may stay over the list while it is scrolled. */
  readonly covers: readonly Element[];
  readonly scroll: PageScroll;
  /** Called with the ids of the events before the reader's eyes whenever they change. */
  readonly onSeen: (seen: ReadonlySet<string>) => void;
}

/** Shows on the frise which events the reader has before the eyes, and goes to them while the page is scrolled. */
export class ChronicleFollower {
  readonly #frise: ListedFrise;
  readonly #list: FollowedList;
  readonly #seen = new Set<string>();
  /** Whether the reader has scrolled since the frise was last moved by hand. */
  #isScrolling = false;

  constructor(frise: ListedFrise, list: FollowedList, signal: AbortSignal) {
    this.#frise = frise;
    this.#list = list;
    const observer = new IntersectionObserver((entries) => this.#note(entries), {
      rootMargin: `-${coveredPx(list.covers)}px 0px 0px`,
      threshold: [0, 0.25, 0.5],
    });
    observeWhileNear(observer, { parts: list.cards, whole: list.whole }, signal);
    document.addEventListener('scroll', () => (this.#isScrolling = !list.scroll.isOwn), {
      passive: true,
      signal,
    });
  }

  /** Leaves the frise where the reader puts it. */
  rest(): void {
    this.#isScrolling = false;
  }

  /** Shows what is read, also anew once what stands for events has been drawn again. */
  settle(): void {
    const { listed } = this.#frise;
    // Several may be shown by one sign.
    for (const id of listed.keys()) this.#show(id, false);
    for (const id of this.#seen) this.#show(id, true);
  }

  #note(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      const id = idOfCard(entry.target);
      if (isBeforeTheEyes(entry)) this.#seen.add(id);
      else this.#seen.delete(id);
    }
    this.settle();
    this.#list.onSeen(this.#seen);
    const frise = this.#frise;
    const drawn = [...this.#seen].filter((id) => frise.listed.has(id));
    const [first] = drawn;
    if (!this.#isScrolling || first === undefined || drawn.some((id) => frise.isInSight(id))) return;
    if (isListInSight(frise)) frise.reveal(first, 'glide');
  }

  #show(id: string, isSeen: boolean): void {
    for (const sign of this.#frise.signs(id)) sign.classList.toggle('in-sight', isSeen);
  }
}

/** Half of the card is, or it fills half of the screen. */
function isBeforeTheEyes({
  intersectionRatio,
  intersectionRect,
  rootBounds,
}: IntersectionObserverEntry): boolean {
  return intersectionRatio >= 0.5 || intersectionRect.height > (rootBounds?.height ?? Infinity) / 2;
}
