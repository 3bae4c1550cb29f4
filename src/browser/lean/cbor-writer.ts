/** Writes items of CBOR (RFC 8949), as far as Pagefind's files need them. */
export interface CborWriter {
  /** Of less than 65,536 items. */
  readonly arrayItem: (items: readonly Uint8Array[]) => Uint8Array;
  /** Of less than 24 ASCII letters. */
  readonly textItem: (text: string) => Uint8Array;
  /** Of an integer from 0, of up to four bytes. */
  readonly numberItem: (value: number) => Uint8Array;
}

/** A writer. It is written into Pagefind's scripts as text, so it may use nothing from outside itself. */
export function cborWriter(): CborWriter {
  return {
    arrayItem: (items) => {
      const head = new Uint8Array([0x99, items.length >> 8, items.length & 255]);
      const bytes = new Uint8Array(items.reduce((sum, { length }) => sum + length, head.length));
      bytes.set(head);
      let at = head.length;
      for (const item of items) {
        bytes.set(item, at);
        at += item.length;
      }
      return bytes;
    },
    textItem: (text) => new Uint8Array([0x60 + text.length, ...new TextEncoder().encode(text)]),
    numberItem: (value) =>
      new Uint8Array([0x1a, value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]),
  };
}
