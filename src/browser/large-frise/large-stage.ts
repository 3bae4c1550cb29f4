import type { DayStretch } from '../../layout/find-folds.ts';
import { tickInFull } from '../../layout/tick-in-full.ts';
import type { LargeFrise } from '../../layout/tiles/large-frise.ts';
import type { TimeScale } from '../../layout/time-scale.ts';
import { unpackScale } from '../../layout/unpack-scale.ts';
import { FriseCamera } from '../frise/frise-camera.ts';
import type { Stretch } from '../frise/frise-stretch.ts';
import { formatSpan, readMoment } from '../frise/moment-text.ts';
import { FriseCanvas } from './frise-canvas.ts';
import { LiveScene, marksWithin, type Surroundings } from './live-scene.ts';
import type { ShownMark } from './live-mark.ts';
import { SceneryAround } from './scenery.ts';
import type { TileStore } from './tile-store.ts';

interface StageTasks {
  /** Called with each frame. */
  readonly onDraw: (stretch: Stretch) => void;
  /** Called when the stretch has not changed for a moment. */
  readonly onRest: () => void;
}

/** The picture of a large timeline and the camera before it. */
export class LargeStage {
  readonly camera: FriseCamera;
  readonly scene: LiveScene;
  readonly scale: TimeScale;
  /** Shortest stretch. */
  readonly least: number;
  readonly #frise: LargeFrise;
  readonly #store: TileStore;
  readonly #plot: HTMLElement;
  readonly #canvas: FriseCanvas;
  readonly #scenery: SceneryAround;
  readonly #tasks: StageTasks;

  constructor(plot: HTMLElement, frise: LargeFrise, store: TileStore, tasks: StageTasks) {
    const { root, leastDays } = frise;
    const folds: DayStretch[] = [];
    this.#frise = frise;
    this.#store = store;
    this.#plot = plot;
    this.#tasks = tasks;
    this.least = Math.min(100, (leastDays / (root.to - root.from)) * 100);
    this.scale = unpackScale({
      breaks: [
        [root.from, 0],
        [root.to, 100],
      ],
      folds,
      least: this.least,
    });
    this.scene = new LiveScene(frise, store);
    this.#canvas = new FriseCanvas(plot, frise);
    this.#scenery = new SceneryAround(this.scale, document.documentElement.lang);
    this.camera = new FriseCamera({
      draw: (stretch) => this.#draw(stretch, false),
      rest: tasks.onRest,
      least: () => this.least,
    });
  }

  get widthPx(): number {
    return this.#canvas.widthPx;
  }

  /** What the frise shows when nothing else is asked for. */
  get first(): Stretch {
    return this.stretchOf(this.#frise.first);
  }

  /** The days where the camera stands or will stand. */
  get days(): DayStretch {
    return this.#daysOf(this.camera.goal);
  }

  /** The stretch as two dates; undefined for the one shown first. */
  get dates(): { from: string; to: string } | undefined {
    const { from, to } = this.camera.goal;
    const { first } = this;
    const isFirst =
      Math.abs(from - first.from) < this.least / 10 && Math.abs(to - first.to) < this.least / 10;
    return isFirst ? undefined : formatSpan(this.days);
  }

  get surroundings(): Surroundings {
    const days = this.#daysOf(this.camera.stretch);
    return this.scene.around(days, this.#daysPerPx(days));
  }

  /** The marks that can be seen. */
  get marks(): readonly ShownMark[] {
    const days = this.#daysOf(this.camera.stretch);
    return marksWithin(this.surroundings, days, this.#daysPerPx(days));
  }

  /** Where the periods begin that the axis tells apart, in percent of it. */
  get periods(): readonly number[] {
    return this.#scenery.around(this.camera.stretch, this.widthPx, false).ticks.map(({ at }) => at);
  }

  stretchOf({ from, to }: DayStretch): Stretch {
    return { from: this.scale.position(from), to: this.scale.position(to) };
  }

  /** The days of two dates, both included; undefined when one of them cannot be read. */
  readDates(dates: { readonly from: string; readonly to: string }): Stretch | undefined {
    const [a, b] = [readMoment(dates.from), readMoment(dates.to)];
    if (a === undefined || b === undefined) return undefined;
    return this.stretchOf({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) });
  }

  /** Draws again: something has come, or changed. */
  redraw(): void {
    this.#draw(this.camera.stretch, false);
  }

  /** Draws what has come to rest exactly as it deserves. */
  sharpen(): void {
    this.#draw(this.camera.stretch, true);
  }

  /** After the size or the colours of the page have changed. */
  fit(): void {
    if (this.#plot.clientWidth === 0) return;
    this.#canvas.fit(this.#plot.clientWidth);
    this.#scenery.forget();
    this.redraw();
  }

  #daysOf({ from, to }: Stretch): DayStretch {
    return { from: this.scale.dayAt(from), to: this.scale.dayAt(to) };
  }

  #daysPerPx({ from, to }: DayStretch): number {
    return (to - from) / this.widthPx;
  }

  #draw(stretch: Stretch, isSharp: boolean): void {
    if (this.widthPx === 0) return;
    const days = this.#daysOf(stretch);
    const around = this.scene.around(days, this.#daysPerPx(days));
    for (const { tile } of around.cover.missing) void this.#store.load(tile);
    const { ticks, weekends } = this.#scenery.around(stretch, this.widthPx, isSharp);
    const { dayAt } = this.scale;
    this.#canvas.paint({
      ...days,
      marks: marksWithin(around, days, this.#daysPerPx(days)),
      bars: around.bars,
      scenery: {
        ticks,
        inFull: ({ day, label }) => tickInFull(day, label, document.documentElement.lang),
        weekends: weekends.map(({ from, to }) => ({ from: dayAt(from), to: dayAt(to) })),
      },
    });
    this.#tasks.onDraw(stretch);
  }
}
