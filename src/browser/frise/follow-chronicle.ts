import type { FriseStage } from './frise-stage.ts';

const idOf = (card: Element): string => card.id.slice('e-'.length);

/** Shows on the frise which events the reader has before the eyes, and goes to them while the page is scrolled. */
export class ChronicleFollower {
  readonly #stage: FriseStage;
  readonly #seen = new Set<string>();
  /** Whether the reader has scrolled since the frise was last moved by hand. */
  #isScrolling = false;

  constructor(stage: FriseStage, cards: Iterable<Element>, nav: Element, signal: AbortSignal) {
    this.#stage = stage;
    const coveredPx = getComputedStyle(nav).position === 'sticky' ? nav.clientHeight : 0;
    const observer = new IntersectionObserver((entries) => this.#note(entries), {
      rootMargin: `-${coveredPx}px 0px 0px`,
      threshold: 0.5,
    });
    for (const card of cards) observer.observe(card);
    signal.addEventListener('abort', () => observer.disconnect());
    document.addEventListener('scroll', () => (this.#isScrolling = true), { passive: true, signal });
  }

  /** Leaves the frise where the reader puts it. */
  rest(): void {
    this.#isScrolling = false;
  }

  #note(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const id = idOf(target);
      if (isIntersecting) this.#seen.add(id);
      else this.#seen.delete(id);
      for (const { link } of this.#stage.marks(id)) link.classList.toggle('in-sight', isIntersecting);
    }
    const drawn = [...this.#seen].filter((id) => this.#stage.mark(id) !== undefined);
    const [first] = drawn;
    if (this.#isScrolling && first !== undefined && !drawn.some((id) => this.#stage.isInSight(id)))
      this.#stage.reveal(first, 'glide');
  }
}
