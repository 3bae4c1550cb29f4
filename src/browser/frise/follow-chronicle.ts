import { idOfCard } from './card-of.ts';
import type { FriseStage } from './frise-stage.ts';
import type { PageScroll } from './page-scroll.ts';

interface FollowedList {
  readonly cards: Iterable<Element>;
  readonly nav: Element;
  readonly scroll: PageScroll;
  /** Called with the ids of the events before the reader's eyes whenever they change. */
  readonly onSeen: (seen: ReadonlySet<string>) => void;
}

/** Shows on the frise which events the reader has before the eyes, and goes to them while the page is scrolled. */
export class ChronicleFollower {
  readonly #stage: FriseStage;
  readonly #list: FollowedList;
  readonly #seen = new Set<string>();
  /** Whether the reader has scrolled since the frise was last moved by hand. */
  #isScrolling = false;

  constructor(stage: FriseStage, list: FollowedList, signal: AbortSignal) {
    this.#stage = stage;
    this.#list = list;
    const coveredPx = getComputedStyle(list.nav).position === 'sticky' ? list.nav.clientHeight : 0;
    const observer = new IntersectionObserver((entries) => this.#note(entries), {
      rootMargin: `-${coveredPx}px 0px 0px`,
      threshold: [0, 0.25, 0.5],
    });
    for (const card of list.cards) observer.observe(card);
    signal.addEventListener('abort', () => observer.disconnect());
    document.addEventListener('scroll', () => (this.#isScrolling = !list.scroll.isOwn), {
      passive: true,
      signal,
    });
  }

  /** Leaves the frise where the reader puts it. */
  rest(): void {
    this.#isScrolling = false;
  }

  #note(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      const id = idOfCard(entry.target);
      const isSeen = isBeforeTheEyes(entry);
      if (isSeen) this.#seen.add(id);
      else this.#seen.delete(id);
      for (const { link } of this.#stage.marks(id)) link.classList.toggle('in-sight', isSeen);
    }
    this.#list.onSeen(this.#seen);
    const drawn = [...this.#seen].filter((id) => this.#stage.mark(id) !== undefined);
    const [first] = drawn;
    if (this.#isScrolling && first !== undefined && !drawn.some((id) => this.#stage.isInSight(id)))
      this.#stage.reveal(first, 'glide');
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
