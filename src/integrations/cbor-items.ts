/** The items of a CBOR array, each as its bytes, and the bytes that begin the array. */
export interface CborArray {
  readonly head: Buffer;
  readonly items: readonly Buffer[];
}

/** Cuts a CBOR array (RFC 8949) into its items without reading them. Throws where it is none, or of indefinite length. */
export function cborItems(bytes: Buffer): CborArray {
  const { major, value, end } = headAt(bytes, 0);
  if (major !== 4) throw new Error(`A CBOR array was expected, not an item of type ${major}.`);
  const items: Buffer[] = [];
  let at = end;
  while (items.length < value) {
    const next = itemEnd(bytes, at);
    items.push(bytes.subarray(at, next));
    at = next;
  }
  return { head: bytes.subarray(0, end), items };
}

/** Where the item that begins at `start` ends, with all that it holds. */
function itemEnd(bytes: Buffer, start: number): number {
  let at = start;
  for (let missing = 1; missing > 0; missing -= 1) {
    const { major, value, end } = headAt(bytes, at);
    at = end + (major === 2 || major === 3 ? value : 0);
    missing += { 4: value, 5: 2 * value, 6: 1 }[major] ?? 0;
  }
  return at;
}

/** The type of an item (0–7), its number or length, and where that head ends. */
function headAt(bytes: Buffer, at: number): { major: number; value: number; end: number } {
  const first = bytes.readUInt8(at);
  const major = first >> 5;
  const info = first & 31;
  if (info < 24) return { major, value: info, end: at + 1 };
  if (info > 27) throw new Error('CBOR of indefinite length is not read here.');
  const width = 2 ** (info - 24);
  const value = width === 8 ? Number(bytes.readBigUInt64BE(at + 1)) : bytes.readUIntBE(at + 1, width);
  return { major, value, end: at + 1 + width };
}
