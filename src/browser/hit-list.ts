import type { PluralForms } from '../messages/plural-forms.ts';
import type { HitLegend } from './draw-hit.ts';
import { drawHit } from './draw-hit.ts';
import type { PagefindResult } from './pagefind.ts';
import { sayCount } from './say-count.ts';

const step = 10;

/** The list of results, ten at a time, and the button that asks for more. */
export class HitList {
  readonly #list: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #legend: HitLegend;
  readonly #words: PluralForms;
  #results: readonly PagefindResult[] = [];

  constructor(list: HTMLElement, more: HTMLButtonElement, legend: HitLegend, words: PluralForms) {
    this.#list = list;
    this.#more = more;
    this.#legend = legend;
    this.#words = words;
  }

  /** Puts the first results in the place of the former ones, once they are loaded and unless they are outdated by then. */
  async show(results: readonly PagefindResult[], isCurrent: () => boolean): Promise<void> {
    const hits = await this.#draw(results.slice(0, step));
    if (!isCurrent()) return;
    this.#results = results;
    this.#list.replaceChildren(...hits);
    this.#offerMore();
  }

  /** Adds the next results, and leads to the first of them: the button may be gone. */
  async showMore(): Promise<void> {
    const results = this.#results;
    const shown = this.#list.childElementCount;
    const hits = await this.#draw(results.slice(shown, shown + step));
    if (results !== this.#results || shown !== this.#list.childElementCount) return;
    this.#list.append(...hits);
    hits[0]?.querySelector('a')?.focus();
    this.#offerMore();
  }

  #draw(results: readonly PagefindResult[]): Promise<HTMLLIElement[]> {
    return Promise.all(results.map(async (result) => drawHit(await result.data(), this.#legend)));
  }

  #offerMore(): void {
    const left = Math.min(step, this.#results.length - this.#list.childElementCount);
    this.#more.hidden = left <= 0;
    this.#more.textContent = sayCount(left, this.#words, document.documentElement.lang);
  }
}
