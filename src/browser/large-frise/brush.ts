import { brushBoxes } from '../../layout/brush-boxes.ts';
import type { FriseCamera } from '../frise/frise-camera.ts';
import type { Stretch } from '../frise/frise-stretch.ts';
import { keepWithin, moveStretch } from '../frise/frise-stretch.ts';
import { shareAlong } from '../frise/share-along.ts';
import { requiredPart } from '../required-part.ts';
import { brushKeys, type BrushPart } from './brush-keys.ts';

const parts = ['start', 'window', 'end'] as const satisfies readonly BrushPart[];

interface BrushOptions {
  readonly camera: FriseCamera;
  readonly direction: 'ltr' | 'rtl';
  readonly least: number;
  /** A place of the axis in words: the date that stands there. */
  readonly say: (stretch: Stretch) => Readonly<Record<BrushPart, string>>;
}

/** The window over the density that shows what is in sight: it can be dragged, made longer at both edges, and sent elsewhere. */
export class Brush {
  readonly #layer: HTMLElement;
  readonly #options: BrushOptions;
  #widthPx = 0;
  #held: { readonly part: BrushPart; readonly at: number; readonly stretch: Stretch } | undefined;

  constructor(layer: HTMLElement, options: BrushOptions, signal: AbortSignal) {
    this.#layer = layer;
    this.#options = options;
    const on = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      act: (event: HTMLElementEventMap[Name]) => void,
    ): void => layer.addEventListener(name, act, { signal });
    on('pointerdown', (event) => this.#take(event));
    on('pointermove', (event) => this.#move(event));
    on('pointerup', () => (this.#held = undefined));
    on('pointercancel', () => (this.#held = undefined));
    on('keydown', (event) => this.#key(event));
    layer.hidden = false;
  }

  /** Takes the size of now. */
  fit(): void {
    this.#widthPx = this.#layer.clientWidth;
  }

  /** Shows which stretch is in sight. */
  show(stretch: Stretch): void {
    const widthPx = this.#widthPx;
    const px = (at: number): number => (at / 100) * widthPx;
    const boxes = brushBoxes(px(stretch.from), px(stretch.to), widthPx);
    for (const name of parts) {
      const { from, to } = boxes[name];
      place(this.#part(name), from, to);
    }
    place(
      requiredPart(this.#layer, '.brush-seen'),
      px(stretch.from),
      Math.max(px(stretch.to), px(stretch.from) + 2),
    );
  }

  /** Tells it in words and numbers, for who hears it. */
  tell(stretch: Stretch): void {
    const words = this.#options.say(stretch);
    const numbers = { start: stretch.from, window: (stretch.from + stretch.to) / 2, end: stretch.to };
    for (const name of parts) {
      this.#part(name).setAttribute('aria-valuenow', numbers[name].toFixed(2));
      this.#part(name).setAttribute('aria-valuetext', words[name]);
    }
  }

  #part(name: BrushPart): HTMLElement {
    return requiredPart(this.#layer, `[data-brush=${name}]`);
  }

  #at(event: PointerEvent): number {
    return shareAlong(this.#layer, event.clientX) * 100;
  }

  #take(event: PointerEvent): void {
    if (event.button !== 0) return;
    event.preventDefault();
    const { camera } = this.#options;
    const part = (event.target as HTMLElement).closest<HTMLElement>('[data-brush]');
    const at = this.#at(event);
    this.#layer.setPointerCapture(event.pointerId);
    if (part === null) {
      // Beside the window: there it goes, and can be dragged on.
      const { from, to } = camera.goal;
      camera.jump({ from: at - (to - from) / 2, to: at + (to - from) / 2 });
    }
    const name = (part?.dataset['brush'] ?? 'window') as BrushPart;
    this.#part(name).focus({ preventScroll: true });
    this.#held = { part: name, at, stretch: camera.goal };
  }

  #move(event: PointerEvent): void {
    if (this.#held === undefined) return;
    const { part, at, stretch } = this.#held;
    this.#options.camera.jump(this.#moved(part, stretch, this.#at(event) - at));
  }

  #moved(part: BrushPart, { from, to }: Stretch, by: number): Stretch {
    const { least } = this.#options;
    if (part === 'start') return { from: Math.min(Math.max(0, from + by), to - least), to };
    if (part === 'end') return { from, to: Math.max(Math.min(100, to + by), from + least) };
    return moveStretch({ from, to }, by / (to - from));
  }

  #key(event: KeyboardEvent): void {
    const part = (event.target as HTMLElement).dataset['brush'] as BrushPart | undefined;
    if (part === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const { camera, direction, least } = this.#options;
    const next = brushKeys(event.key, part, camera.goal, { direction, least });
    if (next === undefined) return;
    event.preventDefault();
    camera.jump(keepWithin(next, least));
    this.tell(camera.goal);
  }
}

function place(element: HTMLElement, fromPx: number, toPx: number): void {
  element.style.setProperty('inset-inline-start', `${fromPx.toFixed(1)}px`);
  element.style.setProperty('inline-size', `${(toPx - fromPx).toFixed(1)}px`);
}
