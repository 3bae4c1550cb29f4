import { weekdayOf } from '../dates/day-number.ts';
import type { DayStretch } from './find-folds.ts';

/** Saturdays with their Sundays that lie at least in part within the stretch, cut to it, in order. */
export function weekendBands({ from, to }: DayStretch): readonly DayStretch[] {
  const bands: DayStretch[] = [];
  for (let saturday = lastSaturday(Math.floor(from)); saturday < to; saturday += 7) {
    const band = { from: Math.max(from, saturday), to: Math.min(to, saturday + 2) };
    if (band.from < band.to) bands.push(band);
  }
  return bands;
}

/** The Saturday on or before a day. */
function lastSaturday(day: number): number {
  return day - ((weekdayOf(day) + 1) % 7);
}
