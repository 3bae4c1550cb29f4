/** What can be clicked, as percentages: all that is drawn, and at least `leastPercent` around it, within the plot. */
export function hitStretch(
  from: number,
  to: number,
  leastPercent: number,
): { hitFrom: number; hitTo: number } {
  const width = Math.max(to - from, leastPercent);
  const hitFrom = Math.max(0, Math.min((from + to - width) / 2, 100 - width));
  return { hitFrom, hitTo: hitFrom + width };
}
