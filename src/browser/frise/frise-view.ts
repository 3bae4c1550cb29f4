import type { ScaleName } from '../../layout/frise.ts';
import type { PackedFrise } from '../../layout/packed-frise.ts';
import type { FriseViewSpeech } from '../../messages/frise-view-words.ts';
import { afterPause } from '../after-pause.ts';
import { requiredPart } from '../required-part.ts';
import { sayCount } from '../say-count.ts';
import { FilterForm } from './filter-form.ts';
import { ChronicleFollower } from './follow-chronicle.ts';
import { ChronicleGuide } from './guide-chronicle.ts';
import { FriseStage } from './frise-stage.ts';
import { MarkPopover } from './mark-popover.ts';
import { MarkReader } from './mark-reader.ts';
import { moveByWheel } from './move-by-wheel.ts';
import { PageScroll } from './page-scroll.ts';
import { PointerMoves } from './pointer-moves.ts';
import { formatViewState, readViewState } from './view-address.ts';
import type { ViewState } from './view-state.ts';

const zoomFactor = 2;
const moveLengths = 0.5;
const typingMs = 200;

/**
 * `<frise-view data-words>` of `FriseControls.astro`: brings the frise and the chronicle beside it to life. All they show
 * is in the page before; the script adds ways to move, to look closer and to filter.
 */
class FriseView extends HTMLElement {
  readonly #ending = new AbortController();
  #words!: FriseViewSpeech;
  #stage!: FriseStage;
  #reader!: MarkReader;
  #filter!: FilterForm;
  #guide!: ChronicleGuide;
  #timeline!: Element;

  connectedCallback(): void {
    const { signal } = this.#ending;
    const packed = JSON.parse(requiredPart(this, '.frise-data').textContent) as PackedFrise;
    const { lang, dir } = document.documentElement;
    this.#words = JSON.parse(this.dataset['words']!) as FriseViewSpeech;
    this.#timeline = this.closest('.timeline')!;
    const nav = requiredPart(this.#timeline, '.frise');
    nav.setAttribute('aria-describedby', 'frise-keys');
    this.#stage = new FriseStage(nav, packed, lang, () => this.#rest());
    const { camera } = this.#stage;
    const popover = new MarkPopover(requiredPart(this, '.frise-popover'), signal);
    const scroll = new PageScroll(signal);
    const link = requiredPart<HTMLAnchorElement>(this, '.frise-first');
    const page = { grips: [nav], covers: [nav], link, scroll };
    const guide = new ChronicleGuide(this.#stage, page, signal);
    this.#guide = guide;
    nav.append(link);
    const cards = [...this.#timeline.querySelectorAll('article.card')];
    const onSeen = guide.note.bind(guide);
    const list = { cards, whole: this.#timeline, covers: [nav], scroll, onSeen };
    const follower = new ChronicleFollower(this.#stage, list, signal);
    const direction = dir === 'rtl' ? 'rtl' : 'ltr';
    this.#reader = new MarkReader(
      this.#stage,
      { nav, popover, guide, direction, words: this.#words },
      signal,
    );
    this.#filter = new FilterForm(requiredPart(this, '.frise-facets'), this.#timeline, [
      ...packed.events,
      ...packed.undated,
    ]);
    const onDrag = (): void => {
      popover.close();
      follower.rest();
    };
    for (const { plot } of this.#stage.frises) {
      moveByWheel(plot, camera, signal);
      new PointerMoves(plot, camera, onDrag, signal);
    }
    this.#listen(signal);
    this.#restore();
    new ResizeObserver(() => this.#stage.refresh()).observe(nav);
    this.classList.add('ready');
  }

  disconnectedCallback(): void {
    this.#ending.abort();
  }

  #listen(signal: AbortSignal): void {
    const form = requiredPart<HTMLFormElement>(this, '.frise-stretch');
    const filter = this.#filter.form;
    const typed = afterPause(typingMs, () => this.#refilter('replace'));
    this.addEventListener('click', ({ target }) => this.#press(target as Element), { signal });
    form.addEventListener('submit', (event) => this.#submit(event, form), { signal });
    filter.addEventListener('submit', (event) => event.preventDefault(), { signal });
    filter.addEventListener(
      'input',
      ({ target }) => {
        if (target instanceof HTMLSelectElement) this.#refilter('push');
        else typed();
      },
      { signal },
    );
    filter.addEventListener('reset', () => setTimeout(() => this.#refilter('push')), { signal });
    requiredPart(this.#timeline, '.controls').addEventListener('change', () => this.#chooseScaleAndTracks(), {
      signal,
    });
    addEventListener('popstate', () => this.#restore(), { signal });
    const paper = matchMedia('print');
    paper.addEventListener('change', () => this.#stage.print(paper.matches), { signal });
  }

  #press(target: Element): void {
    const { camera } = this.#stage;
    const acts: Readonly<Record<string, () => void>> = {
      in: () => this.#stage.zoom(zoomFactor),
      out: () => this.#stage.zoom(1 / zoomFactor),
      earlier: () => this.#stage.move(-moveLengths),
      later: () => this.#stage.move(moveLengths),
      all: () => camera.glide({ from: 0, to: 100 }),
    };
    acts[target.closest<HTMLElement>('[data-move]')?.dataset['move'] ?? '']?.();
  }

  #submit(event: Event, form: HTMLFormElement): void {
    event.preventDefault();
    const field = (name: string): HTMLInputElement => requiredPart(form, `[name=${name}]`);
    const isRead = this.#stage.showDates({ from: field('from').value, to: field('to').value });
    requiredPart(form, '.frise-wrong').hidden = isRead;
    if (isRead) this.#write('push');
  }

  #chooseScaleAndTracks(): void {
    this.#stage.choose(this.#scale);
    this.#refilter('push');
  }

  get #scale(): ScaleName {
    return requiredPart<HTMLInputElement>(this.#timeline, 'input[name=scale]:checked').value as ScaleName;
  }

  #refilter(how: 'push' | 'replace' | 'keep'): void {
    const shown = this.#filter.apply();
    const isActive = this.#filter.active > 0;
    this.#timeline.classList.toggle('filtering', isActive);
    this.#reader.limit(shown);
    const words = requiredPart(this, '.frise-shown');
    words.classList.toggle('all', shown.size === this.#filter.total);
    words.textContent =
      shown.size === 0
        ? this.#words.noneShown
        : sayCount(shown.size, this.#words.shown, document.documentElement.lang);
    if (how !== 'keep') this.#write(how);
  }

  /** Shows what the address asks for. */
  #restore(): void {
    const state = readViewState(new URLSearchParams(location.search));
    requiredPart<HTMLInputElement>(this.#timeline, `#scale-${state.scale}`).checked = true;
    this.#filter.set(state.filter, state.tracks);
    this.#stage.choose(state.scale);
    if (JSON.stringify(this.#stage.dates) !== JSON.stringify(state.stretch))
      this.#stage.showDates(state.stretch);
    this.#stage.keep();
    this.#refilter('keep');
    if (this.#filter.active > 0) requiredPart<HTMLDetailsElement>(this, 'details').open = true;
    this.#sayEdges();
  }

  #rest(): void {
    this.#stage.sharpen();
    this.#sayEdges();
    this.#reader.settle();
    this.#guide.settle();
    this.#write('replace');
  }

  #sayEdges(): void {
    const { from, to } = this.#stage.edges;
    for (const [name, value] of Object.entries({ from, to })) {
      const field = requiredPart<HTMLInputElement>(this, `[name=${name}]`);
      if (document.activeElement !== field) field.value = value;
    }
    const all = requiredPart<HTMLButtonElement>(this, '[data-move=all]');
    all.setAttribute('aria-disabled', String(this.#stage.camera.isWhole));
  }

  #write(how: 'push' | 'replace'): void {
    const state: ViewState = {
      scale: this.#scale,
      stretch: this.#stage.dates,
      tracks: this.#filter.tracks,
      filter: this.#filter.filter,
    };
    const address = `${location.pathname}${formatViewState(state)}${location.hash}`;
    if (address === `${location.pathname}${location.search}${location.hash}`) return;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  }
}

customElements.define('frise-view', FriseView);
