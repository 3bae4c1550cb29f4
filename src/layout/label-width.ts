/** Of a letter at the 11 px of a label, wide rather than narrow. */
const letterPx = 6.5;

/** Room for a label of the frise, CSS px; more than it takes rather than less. */
export function labelWidthPx(label: string): number {
  let letters = 0;
  for (let at = 0; at < label.length; at += label.codePointAt(at)! > 0xffff ? 2 : 1) letters += 1;
  return letters * letterPx;
}
