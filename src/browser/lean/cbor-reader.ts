/** Reads CBOR (RFC 8949), as far as Pagefind's files need it, from the bytes of a whole item. */
export interface CborReader {
  /** The items of an array, each as its bytes. */
  readonly itemsOf: (array: Uint8Array) => readonly Uint8Array[];
  readonly textOf: (item: Uint8Array) => string;
  /** The numbers of an array of integers from 0. */
  readonly numbersOf: (array: Uint8Array) => readonly number[];
}

/** A reader. It is written into Pagefind's scripts as text, so it may use nothing from outside itself. */
export function cborReader(): CborReader {
  /** The type of an item (0–7), its number or length, and where that head ends. */
  function headAt(bytes: Uint8Array, at: number): { type: number; value: number; end: number } {
    const first = bytes[at]!;
    const info = first & 31;
    if (info < 24) return { type: first >> 5, value: info, end: at + 1 };
    const end = at + 1 + 2 ** (info - 24);
    let value = 0;
    for (let next = at + 1; next < end; next += 1) value = value * 256 + bytes[next]!;
    return { type: first >> 5, value, end };
  }

  function endOf(bytes: Uint8Array, start: number): number {
    let at = start;
    for (let missing = 1; missing > 0; missing -= 1) {
      const { type, value, end } = headAt(bytes, at);
      at = end + (type === 2 || type === 3 ? value : 0);
      if (type === 4) missing += value;
    }
    return at;
  }

  return {
    itemsOf: (array) => {
      const { value, end } = headAt(array, 0);
      let at = end;
      return Array.from({ length: value }, () => array.subarray(at, (at = endOf(array, at))));
    },
    textOf: (item) => new TextDecoder().decode(item.subarray(headAt(item, 0).end)),
    numbersOf: (array) => {
      const { value: length, end } = headAt(array, 0);
      let at = end;
      return Array.from({ length }, () => {
        const { value, end: next } = headAt(array, at);
        at = next;
        return value;
      });
    },
  };
}
