/** Of a letter at the 11 px of a label, wide rather than narrow. */
const letterPx = 6.5;

/** Room for a label of the frise, CSS px; more than it takes rather than less. */
export function labelWidthPx(label: string): number {
  return [...label].length * letterPx;
}
