import { foldText } from '../../dates/fold-text.ts';
import { filterEvents, TILE_FACETS, type FilteredEvents } from '../../layout/tiles/filter-events.ts';
import type { TileEvent } from '../../layout/tiles/tile.ts';
import type { EventFilter } from '../frise/view-state.ts';
import { requiredPart } from '../required-part.ts';

/** Names by id, as the site's file of them has them, in the order in which they are offered. */
export interface LiveNames {
  readonly places: readonly (readonly [id: string, name: string])[];
  readonly actors: readonly (readonly [id: string, name: string])[];
}

/** The form that filters the events of a large timeline, and the check boxes of its tracks. */
export class LiveFilter {
  readonly form: HTMLFormElement;
  readonly #boxes: readonly HTMLInputElement[];
  readonly #folded = new Map<string, string>();
  #names = new Map<HTMLOptionElement, string>();

  constructor(form: HTMLFormElement, timeline: Element) {
    this.form = form;
    this.#boxes = [...timeline.querySelectorAll<HTMLInputElement>('input[name=track]')];
    this.#nameOptions();
  }

  /** Offers places and actors, once their names are there. */
  offer({ places, actors }: LiveNames): void {
    for (const [name, choices] of [
      ['place', places],
      ['actor', actors],
    ] as const) {
      const select = requiredPart<HTMLSelectElement>(this.form, `[name=${name}]`);
      if (select.options.length > 1) continue;
      select.append(...choices.map(([id, text]) => new Option(text, id)));
    }
    this.#nameOptions();
  }

  get filter(): EventFilter {
    const value = (name: string): string => this.#field(name).value;
    return {
      facets: { status: value('status'), place: value('place'), actor: value('actor') },
      text: value('q').trim(),
    };
  }

  /** Ids of the tracks shown; undefined when all are. */
  get tracks(): readonly string[] | undefined {
    const shown = this.#boxes.filter(({ checked }) => checked);
    return shown.length === this.#boxes.length ? undefined : shown.map(({ value }) => value);
  }

  /** Slots of the tracks that are not. */
  get hiddenSlots(): ReadonlySet<number> {
    const hidden = this.#boxes.filter(({ checked }) => !checked);
    return new Set(hidden.map(({ id }) => Number(id.slice('track-'.length))));
  }

  /** How many filters are set. */
  get active(): number {
    const { facets, text } = this.filter;
    return [...Object.values(facets), text].filter((value) => value !== '').length;
  }

  set({ facets, text }: EventFilter, tracks: readonly string[] | undefined): void {
    for (const [name, value] of [...Object.entries(facets), ['q', text] as const]) {
      const field = this.#field(name);
      field.value = value;
      // A value that the timeline does not know filters nothing.
      if (field instanceof HTMLSelectElement && field.selectedIndex === -1) field.value = '';
    }
    for (const box of this.#boxes) box.checked = tracks?.includes(box.value) ?? true;
  }

  /** The events that pass; writes into each choice how many it would leave. */
  apply(events: Iterable<TileEvent>): FilteredEvents {
    const { facets, text } = this.filter;
    const words = foldText(text).split(' ');
    const found = filterEvents(events, { ...facets, words }, (event) => this.#fold(event));
    for (const facet of TILE_FACETS)
      for (const option of (this.#field(facet) as HTMLSelectElement).options)
        option.text = `${this.#names.get(option)} (${found.counts[facet].get(option.value) ?? 0})`;
    return found;
  }

  sayActive(): void {
    requiredPart(this.form.parentElement!, '.frise-active').textContent =
      this.active === 0 ? '' : `(${this.active})`;
  }

  #fold({ id, title }: TileEvent): string {
    const folded = this.#folded.get(id) ?? foldText(title);
    this.#folded.set(id, folded);
    return folded;
  }

  #nameOptions(): void {
    for (const option of this.form.querySelectorAll('option'))
      if (!this.#names.has(option)) this.#names.set(option, option.text);
  }

  #field(name: string): HTMLSelectElement | HTMLInputElement {
    return requiredPart(this.form, `[name=${name}]`);
  }
}
