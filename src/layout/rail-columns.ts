const firstPx = 12;
const betweenPx = 16;

/** Middle of a column, CSS px from the axis. */
export function columnPx(column: number): number {
  return firstPx + column * betweenPx;
}

/** Room for so many columns beside the axis, CSS px. */
export function columnsWidthPx(columns: number): number {
  return columns === 0 ? 0 : columnPx(columns - 1) + firstPx;
}
