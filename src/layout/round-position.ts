/** Two decimals, and no negative zero: what leaves the layout is the same text on every machine. */
export function roundPosition(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}
