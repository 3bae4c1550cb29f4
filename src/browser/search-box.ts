import type { SearchBoxSpeech } from '../messages/search-words.ts';
import { findCounted } from './find-first.ts';
import { focusOnSlash } from './focus-on-slash.ts';
import { loadPagefind } from './load-pagefind.ts';
import { newestOnly } from './newest-only.ts';
import { nextOption } from './next-option.ts';
import { requiredPart } from './required-part.ts';
import { searchEvents } from './search-events.ts';
import type { SearchState } from './search-state.ts';
import { nothingChosen } from './search-state.ts';
import { suggestionsFor } from './suggestions-for.ts';
import { SuggestionList } from './suggestion-list.ts';
import { tidyQuery } from './tidy-query.ts';

/**
 * `<frise-search-box data-index data-words>` around the form of `SearchBox.astro`: suggests events while one types. The
 * search itself is loaded when the field is first used; if that fails, the form still leads to the search page.
 */
class SearchBox extends HTMLElement {
  readonly #ending = new AbortController();
  #asked = 0;

  connectedCallback(): void {
    const { signal } = this.#ending;
    const field = requiredPart<HTMLInputElement>(this, 'input');
    const list = new SuggestionList(field, requiredPart(this, '[role=listbox]'));
    const suggest = newestOnly(() => this.#suggest(field, list));
    focusOnSlash(field, signal);
    field.addEventListener('focus', () => void this.#pagefind().catch(() => undefined), { signal });
    field.addEventListener('input', suggest, { signal });
    field.addEventListener('keydown', (event) => this.#obey(event, field, list), { signal });
    field.addEventListener('blur', () => this.#close(list), { signal });
    // Pressing on an option must not take the focus from the field.
    this.addEventListener('mousedown', (event) => list.urlOf(event.target) && event.preventDefault(), {
      signal,
    });
    this.addEventListener('click', (event) => follow(list.urlOf(event.target), event), { signal });
  }

  disconnectedCallback(): void {
    this.#ending.abort();
  }

  #obey(event: KeyboardEvent, field: HTMLInputElement, list: SuggestionList): void {
    if (event.isComposing) return;
    if (event.key === 'Enter' && list.activeUrl !== undefined) {
      event.preventDefault();
      follow(list.activeUrl, event);
    } else if (event.key === 'Escape' && list.open) {
      event.preventDefault();
      this.#close(list);
    } else if (event.key === 'ArrowDown' && !list.open) {
      void this.#suggest(field, list);
    } else {
      const next = nextOption(event.key, list.active, list.count);
      if (next === undefined) return;
      event.preventDefault();
      list.activate(next);
    }
  }

  async #suggest(field: HTMLInputElement, list: SuggestionList): Promise<void> {
    const query = tidyQuery(field.value);
    if (query === '') return this.#close(list);
    this.#asked += 1;
    const asked = this.#asked;
    const words = JSON.parse(this.dataset['words']!) as SearchBoxSpeech;
    const page = requiredPart<HTMLFormElement>(this, 'form').action;
    try {
      const language = document.documentElement.lang;
      const state: SearchState = { query, chosen: nothingChosen, order: 'relevance' };
      const manner = { index: this.dataset['index']!, language, find: findCounted };
      const found = await searchEvents(await this.#pagefind(), state, manner);
      const { said, suggestions } = await suggestionsFor(found, query, page, words, language);
      if (asked !== this.#asked || document.activeElement !== field) return;
      list.show(suggestions);
      this.#announce(said);
    } catch {
      this.#close(list);
    }
  }

  #close(list: SuggestionList): void {
    this.#asked += 1;
    list.close();
    this.#announce('');
  }

  #announce(text: string): void {
    requiredPart(this, '[role=status]').textContent = text;
  }

  #pagefind(): ReturnType<typeof loadPagefind> {
    return loadPagefind(this.dataset['index']!);
  }
}

function follow(url: string | undefined, { ctrlKey, metaKey }: KeyboardEvent | MouseEvent): void {
  if (url === undefined) return;
  if (ctrlKey || metaKey) open(url);
  else location.assign(url);
}

customElements.define('frise-search-box', SearchBox);
