import type { HitLegend } from './draw-hit.ts';
import type { FilterCounts } from './pagefind.ts';
import { readSearchState } from './read-search-state.ts';
import type { SearchState } from './search-state.ts';

/** The form of the search page: its fields hold the state, and its labels are the legend of the hits. */
export class SearchForm {
  readonly field: HTMLInputElement;
  readonly #form: HTMLFormElement;
  readonly #choices: readonly HTMLInputElement[];
  readonly #labels: ReadonlyMap<string, Element>;
  #isCounted = false;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.field = form.elements.namedItem('q') as HTMLInputElement;
    this.#choices = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox], input[type=radio]')];
    // There may be thousands, and each result asks for two.
    this.#labels = new Map(
      this.#choices.map((choice) => [keyOf(choice.name, choice.value), choice.closest('label')!]),
    );
  }

  get state(): SearchState {
    const entries = [...new FormData(this.#form)].map(([name, value]) => [name, String(value)]);
    return readSearchState(new URLSearchParams(entries));
  }

  set state({ query, chosen, order }: SearchState) {
    this.field.value = query;
    const values: Readonly<Record<string, readonly string[]>> = { ...chosen, sort: [order] };
    for (const choice of this.#choices) choice.checked = values[choice.name]?.includes(choice.value) ?? false;
    for (const fold of this.#form.querySelectorAll('details'))
      fold.open ||= fold.querySelector(':checked') !== null;
  }

  get legend(): HitLegend {
    return {
      shapeOf: (track) => this.#labelOf('track', track)?.querySelector('svg')?.cloneNode(true),
      nameOf: (status) => this.#labelOf('status', status)?.querySelector('.choice-name')?.textContent,
    };
  }

  /** Writes beside each filter's value how many events would show with it; nothing where that is not counted. */
  showCounts(counts: FilterCounts | undefined, language: string): void {
    if (!counts && !this.#isCounted) return;
    this.#isCounted = counts !== undefined;
    const { format } = new Intl.NumberFormat(language, { numberingSystem: 'latn' });
    for (const { name, value } of this.#choices) {
      const place = this.#labelOf(name, value)?.querySelector('.choice-count');
      if (!place) continue;
      place.textContent = counts ? format(counts[name]?.[value] ?? 0) : '';
    }
  }

  #labelOf(name: string, value: string | undefined): Element | undefined {
    return this.#labels.get(keyOf(name, value ?? ''));
  }
}

function keyOf(name: string, value: string): string {
  return `${name} ${value}`;
}
