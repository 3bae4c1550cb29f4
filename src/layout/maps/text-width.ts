import { labelWidthPx } from '../label-width.ts';

const labelFontPx = 11;

/** Room for words set in `fontPx`, px; more than they take rather than less. */
export function textWidthPx(words: string, fontPx: number): number {
  return (labelWidthPx(words) * fontPx) / labelFontPx;
}
