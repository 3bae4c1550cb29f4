const narrow = '\u202f';
const wide = '\u00a0';

/**
 * Each habit of the keyboard, and what a French typographer sets instead (Imprimerie nationale's rules). The sign is looked for
 * first and what stands before it last: looking back from every letter takes several times as long.
 */
const rules: readonly (readonly [typed: RegExp, set: string])[] = [
  [/'(?<=\p{L}')(?=[\p{L}\d«“])/gu, '’'],
  // The text may end or begin where emphasis or a link begins or ends.
  [/'$(?<=(?:^|\P{L})(?:[cdjlmnst]|qu|(?:jus|lors|puis)qu)')/giu, '’'],
  [/\.\.\.(?!\.)/g, '…'],
  [/«[ \u00a0]?(?!\u202f)/g, `«${narrow}`],
  [/(?:[ \u00a0](?<!\u202f[ \u00a0]))?»(?<!\u202f»)/g, `${narrow}»`],
  [/[ \u00a0](?=[;!?](?:\s|$|[»)!?]))(?<=(?:^|[\p{L}\p{N}»)\]}’”%])[ \u00a0])/gu, narrow],
  [/[ \u202f](?=:(?:\s|$))(?<=(?:^|[\p{L}\p{N}»)\]}’”%])[ \u202f])/gu, wide],
  [/ (?=(?:%|‰|°|€|km|kg|cm|mm|ha|h|t|m)(?![\p{L}\d]))(?<=\d )/gu, wide],
  [/ (?=\d{3}(?!\d))(?<=(?<!\d)\d{1,3} )/g, narrow],
];

/** What every rule needs some of: one look for all of them passes most short texts. */
const sign = /['«»]|\.\.\.|[ \u00a0\u202f][;:!?]|\d /;

/**
 * Sets French prose: curly apostrophes, « » with narrow no-break spaces, no-break spaces before ; ! ? : and units,
 * between groups of three digits. It adds no punctuation mark and moves none; text set already is returned as it is.
 */
export function typesetFrench(text: string): string {
  if (!sign.test(text)) return text;
  return rules.reduce((set, [typed, replacement]) => set.replace(typed, replacement), text);
}
