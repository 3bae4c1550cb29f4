import type { LargeFrise } from './large-frise.ts';

/** Heights, CSS px: of the labels of the ticks, of a row, and of the bars of what has no mark. */
export const largeFriseMeasures = { topPx: 20, rowPx: 24, barsPx: 48 } as const;

/** Height of a frise with so many lanes of so many rows each, CSS px. */
export function largeFriseHeight({ lanes, rows }: Pick<LargeFrise, 'lanes' | 'rows'>): number {
  const { topPx, rowPx, barsPx } = largeFriseMeasures;
  return topPx + lanes.length * rows * rowPx + barsPx;
}

/** A higher one would leave less than half of a large screen to the list, if it stayed above it; CSS px. */
const mostStuckPx = 440;

/** Whether a frise is too high to stay above the list while this is read. */
export function isTallFrise(frise: Pick<LargeFrise, 'lanes' | 'rows'>): boolean {
  return largeFriseHeight(frise) > mostStuckPx;
}
