import type { ScaleName } from '../../layout/frise.ts';
import type { LargeFrise } from '../../layout/tiles/large-frise.ts';
import { afterPause } from '../after-pause.ts';
import { moveStretch, WHOLE, zoomStretch } from '../frise/frise-stretch.ts';
import { formatSpan } from '../frise/moment-text.ts';
import { formatViewState, readViewState } from '../frise/view-address.ts';
import type { EventFilter } from '../frise/view-state.ts';
import { requiredPart } from '../required-part.ts';
import type { LargeSpeech } from './large-speech.ts';
import type { LargeStage } from './large-stage.ts';
import type { LiveFilter, LiveNames } from './live-filter.ts';
import type { TileStore } from './tile-store.ts';
import { TrackBoxes } from './track-boxes.ts';

interface Controlled {
  readonly frise: LargeFrise;
  readonly stage: LargeStage;
  readonly store: TileStore;
  readonly words: LargeSpeech;
  readonly signal: AbortSignal;
}

const zoomFactor = 2;
const moveLengths = 0.5;
const typingMs = 200;
/** Above so many events, only those are filtered that have been looked at. */
const mostLoaded = 20_000;

const noFilter: EventFilter = { facets: { status: '', place: '', actor: '' }, text: '' };

type How = 'push' | 'replace' | 'keep';

/** Buttons, dates and filters of a large frise, and the address that says what it shows. */
export class LargeControls {
  readonly #element: HTMLElement;
  readonly #timeline: Element;
  readonly #own: Controlled;
  readonly #tracks: TrackBoxes;
  /** There once it has been asked for. */
  #filter: LiveFilter | undefined;
  #asked: Promise<void> | undefined;

  constructor(element: HTMLElement, timeline: Element, own: Controlled) {
    this.#element = element;
    this.#timeline = timeline;
    this.#own = own;
    this.#tracks = new TrackBoxes(timeline);
    this.#listen(own.signal);
  }

  /** Shows what the address asks for. */
  async restore(): Promise<void> {
    const { stage } = this.#own;
    const state = readViewState(new URLSearchParams(location.search));
    const scale = this.#timeline.querySelector<HTMLInputElement>(`#scale-${state.scale}`);
    if (scale) scale.checked = true;
    stage.camera.jump((state.stretch && stage.readDates(state.stretch)) ?? stage.first);
    const isFiltered = [...Object.values(state.filter.facets), state.filter.text].some(
      (value) => value !== '',
    );
    this.#tracks.shown = state.tracks;
    if (isFiltered) await this.#prepare();
    this.#filter?.set(state.filter);
    if (isFiltered) this.#details.open = true;
    this.refilter('keep');
  }

  /** Applies the filters as they are now. */
  refilter(how: How): void {
    const { stage, store, frise } = this.#own;
    const hidden = this.#tracks.hiddenSlots;
    const lanes = new Set(frise.lanes.flatMap(({ slot }, lane) => (hidden.has(slot) ? [lane] : [])));
    const filter = this.#filter;
    const found = filter?.apply(store.events).events;
    const limit = filter?.active ? found : undefined;
    stage.scene.limit(
      limit &&
        filter?.place(
          limit.map((event) => store.markOf(event)),
          frise,
        ),
      lanes,
    );
    filter?.show(limit, lanes);
    if (how === 'keep') return;
    stage.redraw();
    stage.camera.jump(stage.camera.goal);
    this.#write(how);
  }

  /** Says what is seen, in the fields and in the address. */
  rest(): void {
    const { from, to } = formatSpan(this.#own.stage.days);
    for (const [name, value] of Object.entries({ from, to })) {
      const field = requiredPart<HTMLInputElement>(this.#element, `[name=${name}]`);
      if (document.activeElement !== field) field.value = value;
    }
    const all = requiredPart(this.#element, '[data-move=all]');
    all.setAttribute('aria-disabled', String(this.#own.stage.camera.isWhole));
    this.#write('replace');
  }

  #listen(signal: AbortSignal): void {
    const stretch = requiredPart<HTMLFormElement>(this.#element, '.frise-stretch');
    const form = requiredPart<HTMLFormElement>(this.#details, '.frise-facets');
    const typed = afterPause(typingMs, () => this.refilter('replace'));
    this.#element.addEventListener('click', ({ target }) => this.#press(target as Element), { signal });
    stretch.addEventListener('submit', (event) => this.#submit(event, stretch), { signal });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener(
      'input',
      ({ target }) => (target instanceof HTMLSelectElement ? this.refilter('push') : typed()),
      { signal },
    );
    form.addEventListener('reset', () => setTimeout(() => this.refilter('push')), { signal });
    this.#details.addEventListener('toggle', () => void this.#prepare(), { signal });
    this.#timeline
      .querySelector('.controls')
      ?.addEventListener('change', () => this.refilter('push'), { signal });
    addEventListener('popstate', () => void this.restore(), { signal });
  }

  get #details(): HTMLDetailsElement {
    return requiredPart(this.#element, 'details');
  }

  /** Loads what filtering needs. */
  #prepare(): Promise<void> {
    const { store, frise, words } = this.#own;
    const load = async (): Promise<void> => {
      requiredPart(this.#element, '.frise-shown').textContent = words.loading;
      const all = frise.root.count <= mostLoaded ? store.loadAll(frise.root.tile) : undefined;
      const [{ LiveFilter }, names] = await Promise.all([import('./live-filter.ts'), store.read('names')]);
      await all;
      this.#filter = new LiveFilter(this.#element, this.#timeline, this.#own);
      this.#filter.offer(names as LiveNames);
      this.refilter('keep');
    };
    this.#asked ??= load().catch(() => (this.#asked = undefined));
    return this.#asked;
  }

  #press(target: Element): void {
    const { camera, least } = this.#own.stage;
    const zoom = (factor: number) => camera.glide(zoomStretch(camera.goal, factor, 0.5, least));
    const acts: Readonly<Record<string, () => void>> = {
      in: () => zoom(zoomFactor),
      out: () => zoom(1 / zoomFactor),
      earlier: () => camera.glide(moveStretch(camera.goal, -moveLengths)),
      later: () => camera.glide(moveStretch(camera.goal, moveLengths)),
      all: () => camera.glide(WHOLE),
    };
    acts[target.closest<HTMLElement>('[data-move]')?.dataset['move'] ?? '']?.();
  }

  #submit(event: Event, form: HTMLFormElement): void {
    event.preventDefault();
    const value = (name: string): string => requiredPart<HTMLInputElement>(form, `[name=${name}]`).value;
    const stretch = this.#own.stage.readDates({ from: value('from'), to: value('to') });
    requiredPart(form, '.frise-wrong').hidden = stretch !== undefined;
    if (stretch === undefined) return;
    this.#own.stage.camera.glide(stretch);
    this.#write('push');
  }

  #write(how: 'push' | 'replace'): void {
    const scale = this.#timeline.querySelector<HTMLInputElement>('input[name=scale]:checked');
    const address = `${location.pathname}${formatViewState({
      scale: (scale?.value ?? 'folded') as ScaleName,
      stretch: this.#own.stage.dates,
      tracks: this.#tracks.shown,
      filter: this.#filter?.filter ?? noFilter,
    })}${location.hash}`;
    if (address === `${location.pathname}${location.search}${location.hash}`) return;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  }
}
