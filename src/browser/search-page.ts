import type { SearchPanelSpeech } from '../messages/search-words.ts';
import { afterPause } from './after-pause.ts';
import type { FoundEvents } from './find-events.ts';
import { findEvents } from './find-events.ts';
import { findFirst } from './find-first.ts';
import { focusOnSlash } from './focus-on-slash.ts';
import { formatSearchState } from './format-search-state.ts';
import { HitList } from './hit-list.ts';
import { loadCounter, loadPagefind } from './load-pagefind.ts';
import { newestOnly } from './newest-only.ts';
import { readSearchState } from './read-search-state.ts';
import { requiredPart } from './required-part.ts';
import { sayResults } from './say-results.ts';
import { searchEvents } from './search-events.ts';
import { SearchForm } from './search-form.ts';
import type { SearchState } from './search-state.ts';
import { isFiltered, nothingChosen } from './search-state.ts';
import { isSlashOn, setSlash } from './slash-setting.ts';

const addressPauseMs = 80;
/** Counting keeps the search busy: it waits until the reader has typed. */
const countPauseMs = 300;

/**
 * `<frise-search data-index data-words>` around the markup of `SearchPanel.astro`: shows results while one types. The
 * address of the page always says what is shown.
 */
class SearchPage extends HTMLElement {
  readonly #ending = new AbortController();
  #asked = 0;

  connectedCallback(): void {
    const { signal } = this.#ending;
    const formElement = requiredPart<HTMLFormElement>(this, 'form');
    const form = new SearchForm(formElement);
    const more = requiredPart<HTMLButtonElement>(this, '.search-more');
    const list = new HitList(requiredPart(this, '.search-results'), more, form.legend, this.#words);
    const show = newestOnly(() => this.#show(form, list));
    const restore = (): void => {
      form.state = readSearchState(new URLSearchParams(location.search));
      show();
    };
    const sayInAddress = (): void =>
      history.replaceState(history.state, '', location.pathname + formatSearchState(form.state));
    const sayInAddressSoon = afterPause(addressPauseMs, sayInAddress);
    const update = (): void => {
      sayInAddress();
      show();
    };
    const typed = (): void => {
      sayInAddressSoon();
      show();
    };
    requiredPart(this, '.search-filters').hidden = false;
    focusOnSlash(form.field, signal);
    formElement.addEventListener('input', ({ target }) => (target === form.field ? typed() : update()), {
      signal,
    });
    formElement.addEventListener('submit', (event) => (event.preventDefault(), update()), { signal });
    more.addEventListener('click', () => void list.showMore(), { signal });
    requiredPart(this, '.search-clear').addEventListener('click', () => {
      form.state = { ...form.state, chosen: nothingChosen };
      update();
      // The button hides now.
      form.field.focus();
    });
    this.#offerSlash();
    addEventListener('popstate', restore, { signal });
    restore();
  }

  disconnectedCallback(): void {
    this.#ending.abort();
  }

  #offerSlash(): void {
    const choice = requiredPart<HTMLInputElement>(this, '.search-shortcut input');
    requiredPart(this, '.search-shortcut').hidden = false;
    choice.checked = isSlashOn();
    choice.addEventListener('change', () => setSlash(choice.checked));
  }

  async #show(form: SearchForm, list: HitList): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const isCurrent = (): boolean => asked === this.#asked;
    const { state } = form;
    const language = document.documentElement.lang;
    const filtered = isFiltered(state);
    requiredPart(this, '.search-clear').hidden = !filtered;
    if (asked === 1) this.#say(this.#words.searching);
    try {
      const index = this.dataset['index']!;
      const pagefind = await loadPagefind(index);
      // Looking for everything would take long where there is much, and show nothing.
      if (state.query === '' && !filtered) {
        const start = this.#showStart(form, list, isCurrent);
        // What one types next need not wait for it.
        return this.#isLarge ? void start.catch(() => undefined) : await start;
      }
      const manner = { index, language, find: this.#isLarge ? findFirst : findEvents };
      const found = await searchEvents(pagefind, state, manner);
      if (!isCurrent()) return;
      form.showCounts(found.counts, language);
      await list.show(found.results, wordsFound(found, state), isCurrent);
      if (!isCurrent()) return;
      this.#say(sayResults(found, state, this.#words, language));
      if (this.#isLarge && found.understood?.as !== 'date')
        setTimeout(() => void this.#complete(found, form, list, isCurrent), countPauseMs);
    } catch {
      if (!isCurrent()) return;
      await list.show([], '', isCurrent);
      this.#say(this.#words.failed);
    }
  }

  /** Where there is much, the counts of the filters, and the results beyond the first, come after what is read first. */
  async #complete(
    found: FoundEvents,
    form: SearchForm,
    list: HitList,
    isCurrent: () => boolean,
  ): Promise<void> {
    if (!isCurrent()) return;
    const { state } = form;
    const asked = { ...state, query: found.understood?.words ?? state.query };
    // Without counts, the results still stand.
    const all = await loadCounter(this.dataset['index']!)
      .then((counter) => findEvents(counter, asked))
      .catch(() => undefined);
    if (all === undefined || !isCurrent()) return;
    const { lang } = document.documentElement;
    form.showCounts(all.counts, lang);
    list.extend(all.results);
    this.#say(sayResults({ ...found, total: all.total }, state, this.#words, lang));
  }

  /** Without a question: what to type, and how many events each filter has. */
  async #showStart(form: SearchForm, list: HitList, isCurrent: () => boolean): Promise<void> {
    const load = this.#isLarge ? loadCounter : loadPagefind;
    const counts = await (await load(this.dataset['index']!)).filters();
    if (!isCurrent()) return;
    form.showCounts(counts, document.documentElement.lang);
    await list.show([], '', isCurrent);
    this.#say(this.#words.start);
  }

  get #isLarge(): boolean {
    return this.dataset['large'] !== undefined;
  }

  get #words(): SearchPanelSpeech {
    return JSON.parse(this.dataset['words']!) as SearchPanelSpeech;
  }

  /** Screen readers say what changes here; the same words again are not a change. */
  #say(text: string): void {
    const status = requiredPart(this, '.search-status');
    if (status.textContent !== text) status.textContent = text;
  }
}

/** The words that the results hold: a date is in none. */
function wordsFound({ understood }: FoundEvents, { query }: SearchState): string {
  if (understood?.as === 'date') return '';
  return understood?.words ?? query;
}

customElements.define('frise-search', SearchPage);
