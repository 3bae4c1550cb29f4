import { isWhole, keepWithin, moveStretch, WHOLE, zoomStretch, type Stretch } from './frise-stretch.ts';

const glideMs = 180;
const restMs = 200;

interface CameraTasks {
  /** Draws a stretch; called at most once a frame. */
  readonly draw: (stretch: Stretch) => void;
  /** Called when the stretch has not changed for a moment. */
  readonly rest: () => void;
  /** The shortest stretch there may be. */
  readonly least: () => number;
}

/** Which stretch of the frise is shown, and how it gets there. */
export class FriseCamera {
  #stretch = WHOLE;
  /** Where a glide will end. */
  #goal = WHOLE;
  #frame: number | undefined;
  #glide: { readonly from: Stretch; readonly start: number } | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  readonly #tasks: CameraTasks;

  constructor(tasks: CameraTasks) {
    this.#tasks = tasks;
  }

  get stretch(): Stretch {
    return this.#stretch;
  }

  get goal(): Stretch {
    return this.#goal;
  }

  get isWhole(): boolean {
    return isWhole(this.#goal);
  }

  /** Shows a stretch from the next frame on. */
  jump(stretch: Stretch): void {
    this.#glide = undefined;
    this.#goal = this.#stretch = keepWithin(stretch, this.#tasks.least());
    this.#ask();
  }

  /** Shows a stretch at once, for what follows in the same breath. */
  cut(stretch: Stretch): void {
    this.jump(stretch);
    this.#tasks.draw(this.#stretch);
  }

  /** Goes to a stretch, smoothly where motion is welcome. */
  glide(stretch: Stretch): void {
    if (isMotionUnwelcome()) return this.jump(stretch);
    this.#goal = keepWithin(stretch, this.#tasks.least());
    this.#glide = { from: this.#stretch, start: performance.now() };
    this.#ask();
  }

  zoom(factor: number, share: number): void {
    this.jump(zoomStretch(this.#stretch, factor, share, this.#tasks.least()));
  }

  move(lengths: number): void {
    this.jump(moveStretch(this.#stretch, lengths));
  }

  /** Has what is done at rest done after the next moment without a change. */
  wait(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(this.#tasks.rest, restMs);
  }

  #ask(): void {
    this.#frame ??= requestAnimationFrame((now) => this.#obey(now));
    this.wait();
  }

  #obey(now: number): void {
    this.#frame = undefined;
    if (this.#glide) this.#step(now, this.#glide);
    this.#tasks.draw(this.#stretch);
  }

  #step(now: number, { from, start }: { from: Stretch; start: number }): void {
    const share = Math.min(1, Math.max(0, (now - start) / glideMs));
    const eased = 1 - (1 - share) ** 3;
    this.#stretch =
      share === 1
        ? this.#goal
        : {
            from: from.from + (this.#goal.from - from.from) * eased,
            to: from.to + (this.#goal.to - from.to) * eased,
          };
    if (share === 1) this.#glide = undefined;
    else this.#ask();
  }
}

export function isMotionUnwelcome(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
