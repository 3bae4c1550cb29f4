import {
  closeUpTicks,
  closeUpWeekends,
  type CloseUpTick,
  type FriseCloseUp,
} from '../../layout/frise-close-up.ts';
import type { DayStretch } from '../../layout/find-folds.ts';
import type { TimeScale } from '../../layout/time-scale.ts';
import type { Stretch } from '../frise/frise-stretch.ts';

/** What lies behind the marks around a stretch, as percentages of the whole axis in the direction of time. */
interface Scenery extends Stretch {
  readonly length: number;
  readonly ticks: readonly CloseUpTick[];
  readonly weekends: readonly DayStretch[];
}

/** How much closer or wider a stretch may be before labels are chosen again: they must not touch. */
const leastRatio = 0.5;
const mostRatio = 1.05;

/** Ticks and weekends, worked out anew only where a stretch leaves what they were made for. */
export class SceneryAround {
  readonly #scale: TimeScale;
  readonly #language: string;
  #known: Scenery | undefined;

  constructor(scale: TimeScale, language: string) {
    this.#scale = scale;
    this.#language = language;
  }

  /** `isSharp` asks for exactly what the stretch deserves. */
  around({ from, to }: Stretch, plotPx: number, isSharp: boolean): Scenery {
    const known = this.#known;
    const ratio = known === undefined ? 0 : (to - from) / known.length;
    const isFit = isSharp ? Math.abs(ratio - 1) < 1e-6 : ratio > leastRatio && ratio < mostRatio;
    if (known !== undefined && isFit && from >= known.from && to <= known.to) return known;
    return (this.#known = this.#look({ from, to }, plotPx));
  }

  forget(): void {
    this.#known = undefined;
  }

  #look({ from, to }: Stretch, plotPx: number): Scenery {
    const length = to - from;
    const around = { from: Math.max(0, from - length), to: Math.min(100, to + length) };
    const widthPx = (plotPx * (around.to - around.from)) / length;
    const closeUp: FriseCloseUp = {
      ...{ scale: this.#scale, ...around, widthPx, seenPx: plotPx },
      direction: 'ltr',
    };
    const onAxis = (at: number): number => around.from + (at / 100) * (around.to - around.from);
    return {
      ...around,
      length,
      ticks: closeUpTicks(closeUp, this.#language).map((tick) => ({
        ...tick,
        at: onAxis(tick.at),
      })),
      weekends: closeUpWeekends(closeUp).map((band) => ({ from: onAxis(band.from), to: onAxis(band.to) })),
    };
  }
}
