import { foldText } from '../../dates/fold-text.ts';
import type { PackedFacts } from '../../layout/packed-frise.ts';
import { requiredPart } from '../required-part.ts';
import type { Filterable } from './match-events.ts';
import { countChoices, matchesFilter } from './match-events.ts';
import { FACETS, type EventFilter, type Facet } from './view-state.ts';

/** The form that filters the page's events, and the check boxes of the tracks beside it. */
export class FilterForm {
  readonly form: HTMLFormElement;
  readonly #boxes: readonly HTMLInputElement[];
  readonly #events: readonly PackedFacts[];
  readonly #texts = new Map<string, string>();
  readonly #names = new Map<HTMLOptionElement, string>();

  constructor(form: HTMLFormElement, timeline: Element, events: readonly PackedFacts[]) {
    this.form = form;
    this.#events = events;
    this.#boxes = [...timeline.querySelectorAll<HTMLInputElement>('input[name=track]')];
    for (const option of form.querySelectorAll('option')) this.#names.set(option, option.text);
  }

  get filter(): EventFilter {
    const value = (name: string): string => this.#field(name)?.value ?? '';
    return {
      facets: Object.fromEntries(FACETS.map((facet) => [facet, value(facet)])) as Record<Facet, string>,
      text: value('q').trim(),
    };
  }

  /** Ids of the tracks shown; undefined when all are. */
  get tracks(): readonly string[] | undefined {
    const shown = this.#boxes.filter(({ checked }) => checked);
    return shown.length === this.#boxes.length ? undefined : shown.map(({ value }) => value);
  }

  set({ facets, text }: EventFilter, tracks: readonly string[] | undefined): void {
    for (const [name, value] of [...Object.entries(facets), ['q', text] as const]) {
      const field = this.#field(name);
      if (field === null) continue;
      field.value = value;
      // A value that the page does not know filters nothing.
      if (field instanceof HTMLSelectElement && field.selectedIndex === -1) field.value = '';
    }
    for (const box of this.#boxes) box.checked = tracks?.includes(box.value) ?? true;
  }

  /** How many events there are to filter. */
  get total(): number {
    return this.#events.length;
  }

  /** How many filters are set. */
  get active(): number {
    const { facets, text } = this.filter;
    return [...Object.values(facets), text].filter((value) => value !== '').length;
  }

  /** Hides what does not match, and writes into each choice how many events it would leave. Returns the ids shown. */
  apply(): ReadonlySet<string> {
    const filter = this.filter;
    const events = this.#events.map((event) => this.#filterable(event));
    const shown = new Set(events.filter((event) => matchesFilter(event, filter)).map(({ id }) => id));
    for (const facet of FACETS) {
      const counts = countChoices(events, filter, facet);
      for (const option of this.#field(facet)?.querySelectorAll('option') ?? [])
        option.text = `${this.#names.get(option)} (${counts.get(option.value) ?? 0})`;
    }
    requiredPart(this.form.parentElement!, '.frise-active').textContent =
      this.active === 0 ? '' : `(${this.active})`;
    return shown;
  }

  #field(name: string): HTMLSelectElement | HTMLInputElement | null {
    return this.form.querySelector(`[name=${name}]`);
  }

  #filterable(event: PackedFacts): Filterable {
    const card = document.getElementById(`e-${event.id}`);
    const text = this.#texts.get(event.id) ?? foldText(card?.textContent ?? '');
    this.#texts.set(event.id, text);
    const box = this.#boxes.find(({ id }) => card?.classList.contains(id));
    return { ...event, text, isTrackShown: box?.checked ?? true };
  }
}
