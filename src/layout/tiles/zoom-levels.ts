/** The scales at which marks may appear: every second one is twice as close. */
export interface ZoomLevels {
  /** Days to a pixel at level 0, where the whole timeline stands on the narrowest plot. */
  readonly widest: number;
  readonly count: number;
}

/** Widths of the narrowest plot and of a usual one, CSS px. */
const narrowestPx = 260;
const usualPx = 1000;
/** Levels from one scale to that which is twice as close. */
const doublings = 2;

/** From so many days on the narrowest plot down to `leastDays` on a usual one. */
export function zoomLevels(days: number, leastDays: number): ZoomLevels {
  const widest = days / narrowestPx;
  return { widest, count: 1 + Math.max(0, Math.ceil(doublings * Math.log2((widest * usualPx) / leastDays))) };
}

export function daysPerPxAt({ widest }: Pick<ZoomLevels, 'widest'>, level: number): number {
  return widest / 2 ** (level / doublings);
}

/** The closest level that is at least as wide as a scale. */
export function levelAt({ widest }: Pick<ZoomLevels, 'widest'>, daysPerPx: number): number {
  return Math.floor(doublings * Math.log2(widest / daysPerPx) + 1e-9);
}
