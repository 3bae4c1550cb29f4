/** The words of the copy for reading without a network, in one language. */
export interface UsbWords {
  /** The link on the home page; `{size}` stands for a size in the words below. */
  readonly download: string;
  /** What to do with the file, behind the link. */
  readonly explanation: string;
  /** `{n}` stands for millions of bytes, to a tenth. */
  readonly size: string;
  readonly decimalMark: string;
}

/** A number of bytes in words: `2,4 Mo`; 0.1 at the least. */
export function saySize(bytes: number, { size, decimalMark }: UsbWords): string {
  const tenths = Math.max(1, Math.round(bytes / 100_000));
  const rounded = tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1);
  return size.replace('{n}', rounded.replace('.', decimalMark));
}
