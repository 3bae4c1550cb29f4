/** A key made of an id alone, so that it never changes: what BibTeX refuses in a key becomes its code point. */
export function bibtexKey(id: string): string {
  return id.replaceAll(/[^A-Za-z0-9:.-]/gu, (sign) => `_${sign.codePointAt(0)!.toString(16)}_`);
}
