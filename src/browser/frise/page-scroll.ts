import { isMotionUnwelcome } from './frise-camera.ts';

/** For browsers that do not tell when a scroll has ended. */
const longestMs = 1500;

/** Scrolls the page, smoothly where motion is welcome, and knows the script's own scrolling from the reader's. */
export class PageScroll {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(signal: AbortSignal) {
    document.addEventListener('scrollend', () => this.#end(), { signal });
  }

  get isOwn(): boolean {
    return this.#timer !== undefined;
  }

  /** Goes to a place of the page, in px from its top; the reader may scroll elsewhere on the way. */
  to(topPx: number): void {
    const mostPx = document.documentElement.scrollHeight - innerHeight;
    const top = Math.max(0, Math.min(topPx, mostPx));
    if (Math.abs(top - scrollY) < 1) return;
    this.expect();
    scrollTo({ top, behavior: isMotionUnwelcome() ? 'instant' : 'smooth' });
  }

  /** Takes the scroll that is about to begin for the script's own: the browser follows the focus. */
  expect(): void {
    this.#end();
    this.#timer = setTimeout(() => this.#end(), longestMs);
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
