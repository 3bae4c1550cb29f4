const longHead = 0x78;
const longest = 255;

/** What a text of CBOR says: one of less than 24 bytes has its length in the first byte, one of up to 255 in the second (RFC 8949). */
export function readCborText(item: Buffer): string {
  return item.subarray(item[0] === longHead ? 2 : 1).toString('utf8');
}

/** A text of up to 255 bytes in CBOR. Throws for a longer one. */
export function writeCborText(words: string): Buffer {
  const bytes = Buffer.from(words);
  if (bytes.length > longest) throw new Error(`${words} is too long for a name.`);
  return Buffer.concat([
    Buffer.from(bytes.length < 24 ? [0x60 + bytes.length] : [longHead, bytes.length]),
    bytes,
  ]);
}
