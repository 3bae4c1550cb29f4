const narrow = '\u202f';
const wide = '\u00a0';

/** Each habit of the keyboard, and what a French typographer sets instead (Imprimerie nationale's rules). */
const rules: readonly (readonly [typed: RegExp, set: string])[] = [
  [/(?<=\p{L})'(?=[\p{L}\d«“])/gu, '’'],
  // The text may end or begin where emphasis or a link begins or ends.
  [/(?<=(?:^|\P{L})(?:[cdjlmnst]|qu|(?:jus|lors|puis)qu))'$/giu, '’'],
  [/\.\.\.(?!\.)/g, '…'],
  [/«[ \u00a0]?(?!\u202f)/g, `«${narrow}`],
  [/(?<!\u202f)[ \u00a0]?»/g, `${narrow}»`],
  [/(?<=^|[\p{L}\p{N}»)\]}’”%])[ \u00a0](?=[;!?](?:\s|$|[»)!?]))/gu, narrow],
  [/(?<=^|[\p{L}\p{N}»)\]}’”%])[ \u202f](?=:(?:\s|$))/gu, wide],
  [/(?<=\d) (?=(?:%|‰|°|€|km|kg|cm|mm|ha|h|t|m)(?![\p{L}\d]))/gu, wide],
  [/(?<=(?<!\d)\d{1,3}) (?=\d{3}(?!\d))/g, narrow],
];

/**
 * Sets French prose: curly apostrophes, « » with narrow no-break spaces, no-break spaces before ; ! ? : and units,
 * between groups of three digits. It adds no punctuation mark and moves none; text set already is returned as it is.
 */
export function typesetFrench(text: string): string {
  return rules.reduce((set, [typed, replacement]) => set.replace(typed, replacement), text);
}
