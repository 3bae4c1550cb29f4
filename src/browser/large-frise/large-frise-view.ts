import type { LargeFrise } from '../../layout/tiles/large-frise.ts';
import { afterPause } from '../after-pause.ts';
import type { Stretch } from '../frise/frise-stretch.ts';
import { moveByWheel } from '../frise/move-by-wheel.ts';
import { PointerMoves } from '../frise/pointer-moves.ts';
import { requiredPart } from '../required-part.ts';
import { Brush } from './brush.ts';
import { sayInSight } from './in-sight.ts';
import { LargeControls } from './large-controls.ts';
import type { LargeReader } from './large-reader.ts';
import type { LargeSpeech } from './large-speech.ts';
import { LargeStage } from './large-stage.ts';
import { LinkLayer } from './link-layer.ts';
import { spellStretch } from './spell-stretch.ts';
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
  #links!: LinkLayer;
  /** There with the first sign of a reader. */
  #reader: LargeReader | undefined;
  #brush!: Brush;
  #controls!: LargeControls;
  #timeline!: HTMLElement;
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
    nav.setAttribute('aria-describedby', 'frise-keys');
    this.#stage = new LargeStage(plot, this.#frise, this.#store, {
      onDraw: (stretch) => this.#drawn(stretch),
      onRest: () => this.#rest(),
    });
    const { camera, least } = this.#stage;
    const { direction } = this.#frise;
    const own = { frise: this.#frise, store: this.#store, words: this.#words };
    this.#links = new LinkLayer(requiredPart(nav, '.frise-links'), own);
    this.#brush = new Brush(
      requiredPart(density, '.brush'),
      {
        ...{ camera, direction, least },
        say: (at) => spellStretch(at, this.#stage.scale, this.#words.span),
      },
      signal,
    );
    for (const hit of density.querySelectorAll('.density-hit')) hit.closest('a')?.removeAttribute('href');
    this.#controls = new LargeControls(this, this.#timeline, { ...own, stage: this.#stage, signal });
    moveByWheel(plot, camera, signal);
    new PointerMoves(plot, camera, () => this.#reader?.rest(), signal);
  }

  async #startReader(signal: AbortSignal): Promise<void> {
    const { LargeReader } = await import('./large-reader.ts');
    this.#reader ??= new LargeReader(
      {
        ...{ element: this, timeline: this.#timeline, frise: this.#frise, words: this.#words },
        ...{ stage: this.#stage, store: this.#store, links: this.#links, settle: () => this.#rest() },
      },
      signal,
    );
    this.#settle();
    this.#say();
  }

  /** One mark can be reached with the Tab key. */
  #settle(): void {
    if (this.#reader) this.#reader.settle();
    else this.#links.marks.marks.forEach(({ link }, index) => (link.tabIndex = index === 0 ? 0 : -1));
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
    for (const sign of ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'])
      document.addEventListener(sign, () => void this.#startReader(signal), {
        ...{ once: true, passive: true, signal },
      });
  }

  #drawn(stretch: Stretch): void {
    this.#links.leave();
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
    this.#links.place(this.#stage);
    this.#settle();
    this.#brush.tell(this.#stage.camera.goal);
    this.#controls.rest();
    this.#say();
  }

  #sayInSight(): void {
    const line = requiredPart(this.#timeline, '.sight-line');
    const own = { frise: this.#frise, store: this.#store, stage: this.#stage, words: this.#words };
    sayInSight(line, own);
    this.#reader?.say(line);
  }
}

customElements.define('frise-view', LargeFriseView);
