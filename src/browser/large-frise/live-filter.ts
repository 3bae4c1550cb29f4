import { foldText } from '../../dates/fold-text.ts';
import { filterEvents, TILE_FACETS, type FilteredEvents } from '../../layout/tiles/filter-events.ts';
import type { LargeFrise } from '../../layout/tiles/large-frise.ts';
import { placeMarks } from '../../layout/tiles/place-marks.ts';
import type { TileEvent } from '../../layout/tiles/tile.ts';
import type { EventFilter } from '../frise/view-state.ts';
import { requiredPart } from '../required-part.ts';
import type { LargeSpeech } from './large-speech.ts';
import { limitCards } from './limit-cards.ts';
import type { LiveMark } from './live-mark.ts';
import type { LimitedEvents } from './live-scene.ts';
import { sayFound } from './say-found.ts';
import type { TileStore } from './tile-store.ts';

/** Names by id, as the site's file of them has them, in the order in which they are offered. */
export interface LiveNames {
  readonly places: readonly (readonly [id: string, name: string])[];
  readonly actors: readonly (readonly [id: string, name: string])[];
}

interface Filtered {
  readonly frise: LargeFrise;
  readonly store: TileStore;
  readonly words: LargeSpeech;
}

/** The form that filters the events of a large timeline: loaded when somebody opens it. */
export class LiveFilter {
  readonly form: HTMLFormElement;
  readonly #element: Element;
  readonly #timeline: Element;
  readonly #own: Filtered;
  readonly #folded = new Map<string, string>();
  #names = new Map<HTMLOptionElement, string>();

  constructor(element: Element, timeline: Element, own: Filtered) {
    this.form = requiredPart(element, '.frise-facets');
    this.#element = element;
    this.#timeline = timeline;
    this.#own = own;
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

  /** How many filters are set. */
  get active(): number {
    const { facets, text } = this.filter;
    return [...Object.values(facets), text].filter((value) => value !== '').length;
  }

  set({ facets, text }: EventFilter): void {
    for (const [name, value] of [...Object.entries(facets), ['q', text] as const]) {
      const field = this.#field(name);
      field.value = value;
      // A value that the timeline does not know filters nothing.
      if (field instanceof HTMLSelectElement && field.selectedIndex === -1) field.value = '';
    }
  }

  /** Those that pass, each in a place that it has among them. */
  place(events: readonly LiveMark[], { rows, levels }: Pick<LargeFrise, 'rows' | 'levels'>): LimitedEvents {
    const marks = events.map(({ event: { id, lane }, span }) => ({ id, lane, ...span }));
    return { events: events.map(({ event }) => event), places: placeMarks(marks, rows, levels) };
  }

  /** The events that pass; writes into each choice how many it would leave. */
  apply(events: Iterable<TileEvent>): FilteredEvents {
    const { facets, text } = this.filter;
    const words = foldText(text).split(' ');
    const found = filterEvents(events, { ...facets, words }, (event) => this.#fold(event));
    for (const facet of TILE_FACETS)
      for (const option of (this.#field(facet) as HTMLSelectElement).options)
        option.text = `${this.#names.get(option)} (${found.counts[facet].get(option.value) ?? 0})`;
    requiredPart(this.form.parentElement!, '.frise-active').textContent =
      this.active === 0 ? '' : `(${this.active})`;
    return found;
  }

  /** Shows on the page which events pass, undefined for all; of those, the ones in a hidden lane are not said. */
  show(passing: readonly TileEvent[] | undefined, hiddenLanes: ReadonlySet<number>): void {
    const { words, store, frise } = this.#own;
    limitCards(this.#timeline, passing && new Set(passing.map(({ id }) => id)));
    const count = passing?.filter(({ lane }) => !hiddenLanes.has(lane)).length;
    const known = { known: store.events.length, all: frise.root.count };
    requiredPart(this.#element, '.frise-shown').textContent =
      count === undefined ? '' : sayFound({ count, ...known }, words);
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
