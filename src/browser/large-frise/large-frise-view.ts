import { formatDay } from '../../dates/format-day.ts';
import type { LargeFrise } from '../../layout/tiles/large-frise.ts';
import { afterPause } from '../after-pause.ts';
import type { Stretch } from '../frise/frise-stretch.ts';
import { moveByWheel } from '../frise/move-by-wheel.ts';
import { PointerMoves } from '../frise/pointer-moves.ts';
import { requiredPart } from '../required-part.ts';
import { sayCount } from '../say-count.ts';
import { Brush } from './brush.ts';
import { cardOfEvent } from './card-of-event.ts';
import { sayInSight } from './in-sight.ts';
import { LargeControls } from './large-controls.ts';
import type { LargeSpeech } from './large-speech.ts';
import { LargeStage } from './large-stage.ts';
import type { LinkReader } from './link-reader.ts';
import { MarkLinks } from './mark-links.ts';
import { moreLinks } from './more-links.ts';
import { TileStore } from './tile-store.ts';

/** What is in sight is said once the reader has stopped for so long. */
const sayMs = 700;
const loadMs = 30;

/**
 * `<frise-view data-words data-tiles>` of `LargeFrise.astro`: one view of all the events of a timeline that no page can
 * list. Without it, the page shows the same by its density, its periods and the events of the latest.
 */
class LargeFriseView extends HTMLElement {
  readonly #ending = new AbortController();
  #frise!: LargeFrise;
  #words!: LargeSpeech;
  #store!: TileStore;
  #stage!: LargeStage;
  #links!: MarkLinks;
  /** There with the first sign of a reader. */
  #reader: LinkReader | undefined;
  #brush!: Brush;
  #controls!: LargeControls;
  #timeline!: HTMLElement;
  #more: readonly HTMLElement[] = [];
  readonly #say = afterPause(sayMs, () => this.#sayInSight());

  connectedCallback(): void {
    const { signal } = this.#ending;
    this.#frise = JSON.parse(requiredPart(this, '.frise-data').textContent) as LargeFrise;
    this.#words = JSON.parse(this.dataset['words']!) as LargeSpeech;
    this.#timeline = this.closest<HTMLElement>('.timeline')!;
    const refresh = afterPause(loadMs, () => this.#refresh());
    this.#store = new TileStore(this.dataset['tiles']!, refresh);
    void this.#begin(signal);
  }

  disconnectedCallback(): void {
    this.#ending.abort();
  }

  async #begin(signal: AbortSignal): Promise<void> {
    await this.#store.load(this.#frise.root.tile);
    if (this.#store.tileOf(this.#frise.root.tile) === undefined) return this.classList.add('failed');
    if (signal.aborted) return;
    this.#stageAll(signal);
    this.classList.add('ready');
    this.#brush.fit();
    this.#stage.fit();
    await this.#controls.restore();
    this.#rest();
    this.#follow(signal);
  }

  #stageAll(signal: AbortSignal): void {
    const nav = requiredPart(this.#timeline, '.live-frise');
    const plot = requiredPart(nav, '.frise-plot');
    const density = requiredPart(this.#timeline, '.density');
    const layer = requiredPart(nav, '.frise-links');
    nav.setAttribute('aria-describedby', 'frise-keys');
    this.#stage = new LargeStage(plot, this.#frise, this.#store, {
      onDraw: (stretch) => this.#drawn(stretch, layer),
      onRest: () => this.#rest(),
    });
    const { camera, least } = this.#stage;
    const { direction } = this.#frise;
    this.#links = new MarkLinks(layer, this.#frise);
    this.#brush = new Brush(
      requiredPart(density, '.brush'),
      { camera, direction, least, say: (at) => this.#spell(at) },
      signal,
    );
    for (const hit of density.querySelectorAll('.density-hit')) hit.closest('a')?.removeAttribute('href');
    this.#controls = new LargeControls(this, this.#timeline, {
      ...{ frise: this.#frise, stage: this.#stage, store: this.#store, words: this.#words },
      signal,
    });
    moveByWheel(plot, camera, signal);
    new PointerMoves(plot, camera, () => this.#reader?.rest(), signal);
  }

  async #startReader(layer: HTMLElement, signal: AbortSignal): Promise<void> {
    const { LinkReader } = await import('./link-reader.ts');
    this.#reader ??= new LinkReader(
      {
        ...{ box: requiredPart(this, '.frise-popover'), links: this.#links, layer },
        ...{
          camera: this.#stage.camera,
          direction: this.#frise.direction,
          periods: () => this.#stage.periods,
        },
        cardOf: ({ mark: { event } }) =>
          document.getElementById(`e-${event.id}`) ?? cardOfEvent(event, this.#words.statuses),
        settle: () => this.#rest(),
      },
      signal,
    );
    this.#settle();
  }

  /** One mark can be reached with the Tab key. */
  #settle(): void {
    if (this.#reader) this.#reader.settle();
    else this.#links.marks.forEach(({ link }, index) => (link.tabIndex = index === 0 ? 0 : -1));
  }

  /** What changes how it has to be drawn. */
  #follow(signal: AbortSignal): void {
    const fit = (): void => {
      this.#brush.fit();
      this.#stage.fit();
      this.#rest();
    };
    const observer = new ResizeObserver(fit);
    observer.observe(requiredPart(this.#timeline, '.live-frise .frise-plot'));
    signal.addEventListener('abort', () => observer.disconnect());
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(resolution: 1dppx)'])
      matchMedia(query).addEventListener('change', fit, { signal });
    void document.fonts.ready.then(fit);
    const layer = requiredPart(this.#timeline, '.frise-links');
    for (const sign of ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'])
      document.addEventListener(sign, () => void this.#startReader(layer, signal), {
        ...{ once: true, passive: true, signal },
      });
  }

  #drawn(stretch: Stretch, layer: Element): void {
    layer.classList.add('moving');
    this.#brush.show(stretch);
  }

  /** Something has been loaded. */
  #refresh(): void {
    if (!this.classList.contains('ready')) return;
    this.#controls.refilter('keep');
    this.#stage.redraw();
    this.#rest();
  }

  #rest(): void {
    this.#stage.sharpen();
    const { days, widthPx, camera } = this.#stage;
    const layer = requiredPart(this.#timeline, '.frise-links');
    this.#links.place({
      ...{ ...days, widthPx, marks: this.#stage.marks },
      position: this.#stage.scale.position,
      hrefOf: ({ mark: { event } }) =>
        document.getElementById(`e-${event.id}`)
          ? `#e-${event.id}`
          : this.#store.addressOf(event.path ?? `events/${event.id}/`),
      name: ({ mark: { event } }, n, total) => {
        const { rank, comma } = this.#words;
        const place = rank.replace('{n}', String(n)).replace('{total}', String(total));
        return [event.said, event.note, event.title, place].filter((one) => one !== undefined).join(comma);
      },
    });
    for (const link of this.#more) link.remove();
    const say = (total: number): string => sayCount(total, this.#words.more, document.documentElement.lang);
    const { bars } = this.#stage.surroundings;
    const own = { frise: this.#frise, store: this.#store, say };
    this.#more = moreLinks(bars, { ...days, widthPx }, own);
    layer.append(...this.#more);
    layer.classList.remove('moving');
    this.#settle();
    this.#brush.tell(camera.goal);
    this.#controls.rest();
    this.#say();
  }

  #spell({ from, to }: Stretch): { start: string; window: string; end: string } {
    const { dayAt } = this.#stage.scale;
    const say = (day: number): string => formatDay(day, document.documentElement.lang, 'short');
    const start = say(Math.floor(dayAt(from) + 1e-6));
    const end = say(Math.max(Math.floor(dayAt(from)), Math.ceil(dayAt(to) - 1e-6) - 1));
    return { start, end, window: this.#words.span.replace('{from}', start).replace('{to}', end) };
  }

  #sayInSight(): void {
    const line = requiredPart(this.#timeline, '.sight-line');
    const own = { frise: this.#frise, store: this.#store, stage: this.#stage, words: this.#words };
    sayInSight(line, own);
  }
}

customElements.define('frise-view', LargeFriseView);
