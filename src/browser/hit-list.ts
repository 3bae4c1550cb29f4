import type { SearchPanelSpeech } from '../messages/search-words.ts';
import type { HitLegend } from './draw-hit.ts';
import { drawHit } from './draw-hit.ts';
import type { PagefindResult } from './pagefind.ts';
import { sayCount } from './say-count.ts';
import { whyFound } from './why-found.ts';

const step = 10;

type HitWords = Pick<SearchPanelSpeech, 'more' | 'spelt' | 'said'>;

/** The list of results, ten at a time, and the button that asks for more. */
export class HitList {
  readonly #list: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #legend: HitLegend;
  readonly #words: HitWords;
  #asked = '';
  #results: readonly PagefindResult[] = [];

  constructor(list: HTMLElement, more: HTMLButtonElement, legend: HitLegend, words: HitWords) {
    this.#list = list;
    this.#more = more;
    this.#legend = legend;
    this.#words = words;
  }

  /** `asked`: the words that they hold. Puts the first results in the place of the former ones, once they are loaded and unless they are outdated by then. */
  async show(results: readonly PagefindResult[], asked: string, isCurrent: () => boolean): Promise<void> {
    const hits = await this.#draw(results.slice(0, step), asked);
    if (!isCurrent()) return;
    this.#asked = asked;
    this.#results = results;
    this.#list.replaceChildren(...hits);
    this.#offerMore();
  }

  /** Puts what was found beside the results shown behind them, the best first. */
  extend(results: readonly PagefindResult[]): void {
    const ids = new Set(this.#results.map(({ id }) => id));
    this.#results = [...this.#results, ...results.filter(({ id }) => !ids.has(id))];
    this.#offerMore();
  }

  /** Adds the next results, and leads to the first of them: the button may be gone. */
  async showMore(): Promise<void> {
    const first = this.#list.firstElementChild;
    const shown = this.#list.childElementCount;
    const hits = await this.#draw(this.#results.slice(shown, shown + step), this.#asked);
    // Other results have come, or these already.
    if (first !== this.#list.firstElementChild || shown !== this.#list.childElementCount) return;
    this.#list.append(...hits);
    hits[0]?.querySelector('a')?.focus();
    this.#offerMore();
  }

  #draw(results: readonly PagefindResult[], asked: string): Promise<HTMLLIElement[]> {
    return Promise.all(
      results.map(async (result) => {
        const page = await result.data();
        return drawHit(page, whyFound(page, asked, this.#words), this.#legend);
      }),
    );
  }

  #offerMore(): void {
    const left = Math.min(step, this.#results.length - this.#list.childElementCount);
    this.#more.hidden = left <= 0;
    this.#more.textContent = sayCount(left, this.#words.more, document.documentElement.lang);
  }
}
