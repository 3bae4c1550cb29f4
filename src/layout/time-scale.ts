import { scaleLinear } from 'd3-scale';
import type { DayStretch } from './find-folds.ts';

/** Days → percentages of an axis, never falling. */
export interface TimeScale {
  /** The first day, inclusive, and the last, exclusive. */
  readonly start: number;
  readonly end: number;
  /** 0–100; days outside the scale, infinite ones too, stand at its ends. Not rounded. */
  readonly position: (day: number) => number;
  /** The day (with its fraction) at a percentage. */
  readonly dayAt: (position: number) => number;
  readonly folds: readonly DayStretch[];
  /** What lies between the folds. */
  readonly regions: readonly DayStretch[];
}

/** Percentage of the frise that each fold takes, whatever its length: its break mark at the narrowest. */
const friseFoldPercent = 4;

/**
 * Linear over days, but for the folds, which are drawn shorter than they are. Without folds it is proportional
 * throughout. Folds lie within the domain, in order and apart.
 */
export function timeScale(
  start: number,
  end: number,
  folds: readonly DayStretch[] = [],
  foldPercent: number = friseFoldPercent,
): TimeScale {
  const breaks = [start, ...folds.flatMap(({ from, to }) => [from, to]), end];
  const regions = [...folds, undefined].map((_, index) => ({
    from: breaks[2 * index]!,
    to: breaks[2 * index + 1]!,
  }));
  const keptDays = regions.reduce((sum, { from, to }) => sum + to - from, 0);
  const perDay = (100 - foldPercent * folds.length) / keptDays;
  const range = [0];
  for (const { from, to } of regions) {
    const at = range.at(-1)! + (to - from) * perDay;
    range.push(at, at + foldPercent);
  }
  range.splice(-2, 2, 100);
  const scale = scaleLinear().domain(breaks).range(range).clamp(true);
  return { start, end, position: (day) => scale(day), dayAt: (at) => scale.invert(at), folds, regions };
}
