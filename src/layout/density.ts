import type { DayStretch } from './find-folds.ts';

/** How many events a timeline has where, in bars stacked by track. Along time in percent, mirrored for right-to-left. */
export interface Density {
  readonly heightPx: number;
  /** Where the tallest bar may end and where all begin. */
  readonly topPx: number;
  readonly bottomPx: number;
  /** Only those that hold something, in the order of time. */
  readonly bars: readonly DensityBar[];
}

export interface DensityBar extends DayStretch {
  readonly at: number;
  readonly width: number;
  /** Events within it; not a whole number where dates are imprecise. */
  readonly weight: number;
  /** From the axis up, one for each track that has a share. */
  readonly pieces: readonly DensityPiece[];
}

export interface DensityPiece {
  /** Undefined for events without a track. */
  readonly track: string | undefined;
  readonly yPx: number;
  readonly heightPx: number;
}
