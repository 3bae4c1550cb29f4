/** The scales at which marks may appear, each twice as close as the one before. */
export interface ZoomLevels {
  /** Days to a pixel at level 0, where the whole timeline stands on the narrowest plot. */
  readonly widest: number;
  readonly count: number;
}

/** Widths of the narrowest plot and of a usual one, CSS px. */
const narrowestPx = 260;
const usualPx = 1000;

/** From so many days on the narrowest plot down to `leastDays` on a usual one. */
export function zoomLevels(days: number, leastDays: number): ZoomLevels {
  const widest = days / narrowestPx;
  return { widest, count: 1 + Math.max(0, Math.ceil(Math.log2((widest * usualPx) / leastDays))) };
}

export function daysPerPxAt({ widest }: Pick<ZoomLevels, 'widest'>, level: number): number {
  return widest / 2 ** level;
}
