/** What of a frise can be seen: percentages of its whole axis, in the direction of time. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export const WHOLE: Stretch = { from: 0, to: 100 };

export function isWhole({ from, to }: Stretch): boolean {
  return from <= 0 && to >= 100;
}

/** Less (`factor` over 1) or more of the axis, with the point at `share` (0–1) of the stretch kept in its place. */
export function zoomStretch({ from, to }: Stretch, factor: number, share: number, least: number): Stretch {
  const length = clamp((to - from) / factor, least, 100);
  const kept = from + (to - from) * share;
  return keepWithin({ from: kept - length * share, to: kept + length * (1 - share) }, least);
}

/** Later by that many lengths of the stretch, or earlier if below 0; never beyond the axis. */
export function moveStretch({ from, to }: Stretch, lengths: number): Stretch {
  const by = (to - from) * lengths;
  return keepWithin({ from: from + by, to: to + by }, 0);
}

/** The nearest stretch within the axis that is at least that long. */
export function keepWithin({ from, to }: Stretch, least: number): Stretch {
  const length = clamp(to - from, least, 100);
  const start = clamp((from + to - length) / 2, 0, 100 - length);
  return { from: start, to: start + length };
}

/** The stretch moved, if it must be, so that all of `shown` lies within, or its middle when it is longer. */
export function bringIntoStretch(stretch: Stretch, shown: Stretch): Stretch {
  if (shown.from >= stretch.from && shown.to <= stretch.to) return stretch;
  const length = stretch.to - stretch.from;
  const middle = (shown.from + shown.to) / 2;
  return keepWithin({ from: middle - length / 2, to: middle + length / 2 }, length);
}

export function overlap(a: Stretch, b: Stretch): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** On which side of a window something lies; undefined when it reaches into it. */
export function sideOf(shown: Stretch, window: Stretch): 'earlier' | 'later' | undefined {
  if (overlap(shown, window)) return undefined;
  return shown.to < window.from ? 'earlier' : 'later';
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
