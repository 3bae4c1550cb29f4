import { isMotionUnwelcome, type FriseCamera } from './frise-camera.ts';
import { shareAlong } from './share-along.ts';

/** Less than this is a tap with an unsteady hand. */
const leastDragPx = 4;
const doubleTapMs = 300;
const doubleTapPx = 24;
const doubleTapFactor = 2;
/** A flung frise has lost two thirds of its speed after so long. */
const slowDownMs = 320;
/** Lengths of what is in sight, in a millisecond. */
const leastSpeed = 0.0002;
const mostSpeed = 0.004;

/**
 * Dragging, pinching and tapping twice on a plot. Upwards and downwards a finger scrolls the page (`touch-action` in the
 * styles). `onDrag` tells that the frise is being moved.
 */
export class PointerMoves {
  readonly #pointers = new Map<number, number>();
  #isDrag = false;
  #start = 0;
  #speed = 0;
  #last = 0;
  #lastTap = { at: -Infinity, x: 0 };
  #fling: number | undefined;

  readonly #plot: HTMLElement;
  readonly #camera: FriseCamera;
  readonly #onDrag: () => void;

  constructor(plot: HTMLElement, camera: FriseCamera, onDrag: () => void, signal: AbortSignal) {
    this.#plot = plot;
    this.#camera = camera;
    this.#onDrag = onDrag;
    const listen = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      act: (event: HTMLElementEventMap[Name]) => void,
    ): void => plot.addEventListener(name, act, { signal });
    listen('pointerdown', (event) => this.#down(event));
    listen('pointermove', (event) => this.#move(event));
    listen('pointerup', (event) => this.#up(event));
    listen('pointercancel', (event) => this.#end(event));
    listen('dblclick', (event) => this.#doubleClick(event));
    // Links would be dragged as links are.
    listen('dragstart', (event) => event.preventDefault());
    const swallow = (event: MouseEvent): void => {
      if (!this.#isDrag) return;
      event.preventDefault();
      event.stopPropagation();
    };
    plot.addEventListener('click', swallow, { capture: true, signal });
  }

  #down(event: PointerEvent): void {
    if (event.button !== 0) return;
    cancelAnimationFrame(this.#fling ?? 0);
    this.#pointers.set(event.pointerId, event.clientX);
    this.#isDrag = this.#pointers.size > 1;
    this.#start = event.clientX;
    this.#speed = 0;
    this.#last = event.timeStamp;
  }

  #move(event: PointerEvent): void {
    const before = this.#pointers.get(event.pointerId);
    if (before === undefined) return;
    if (!this.#isDrag && Math.abs(event.clientX - this.#start) < leastDragPx) return;
    if (!this.#isDrag) this.#plot.setPointerCapture(event.pointerId);
    this.#isDrag = true;
    this.#onDrag();
    if (this.#pointers.size > 1) this.#pinch(event, before);
    else this.#drag(event, before);
    this.#pointers.set(event.pointerId, event.clientX);
  }

  #drag(event: PointerEvent, before: number): void {
    const lengths = shareAlong(this.#plot, before) - shareAlong(this.#plot, event.clientX);
    const elapsed = Math.max(1, event.timeStamp - this.#last);
    const speed = 0.6 * (lengths / elapsed) + 0.4 * this.#speed;
    this.#speed = Math.min(mostSpeed, Math.max(-mostSpeed, speed));
    this.#last = event.timeStamp;
    this.#camera.move(lengths);
  }

  /** Keeps what is under the other finger in its place, and what is under this one under it. */
  #pinch(event: PointerEvent, before: number): void {
    const other = [...this.#pointers].find(([id]) => id !== event.pointerId)![1];
    const [was, is] = [Math.abs(before - other), Math.abs(event.clientX - other)];
    if (was < doubleTapPx || is < doubleTapPx) return;
    this.#camera.zoom(is / was, shareAlong(this.#plot, other));
  }

  #up(event: PointerEvent): void {
    const isTap = this.#pointers.has(event.pointerId) && !this.#isDrag && event.pointerType === 'touch';
    const isFling = this.#isDrag && this.#pointers.size === 1 && event.timeStamp - this.#last < 60;
    this.#end(event);
    if (isTap) this.#tap(event);
    if (isFling && !isMotionUnwelcome()) this.#slowDown(performance.now());
  }

  #end(event: PointerEvent): void {
    this.#pointers.delete(event.pointerId);
  }

  #tap({ timeStamp, clientX }: PointerEvent): void {
    const isSecond =
      timeStamp - this.#lastTap.at < doubleTapMs && Math.abs(clientX - this.#lastTap.x) < doubleTapPx;
    this.#lastTap = { at: isSecond ? -Infinity : timeStamp, x: clientX };
    if (isSecond) this.#camera.zoom(doubleTapFactor, shareAlong(this.#plot, clientX));
  }

  #doubleClick(event: MouseEvent): void {
    const isTouch =
      event instanceof PointerEvent ? event.pointerType === 'touch' : this.#lastTap.at !== -Infinity;
    if (isTouch) return;
    const factor = event.shiftKey ? 1 / doubleTapFactor : doubleTapFactor;
    this.#camera.zoom(factor, shareAlong(this.#plot, event.clientX));
  }

  #slowDown(before: number): void {
    this.#fling = requestAnimationFrame((now) => {
      const elapsed = Math.max(0, now - before);
      this.#speed *= Math.exp(-elapsed / slowDownMs);
      const { from } = this.#camera.stretch;
      this.#camera.move(this.#speed * elapsed);
      const isAtEnd = elapsed > 0 && this.#camera.stretch.from === from;
      if (Math.abs(this.#speed) > leastSpeed && !isAtEnd) this.#slowDown(now);
    });
  }
}
