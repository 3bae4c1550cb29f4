import { gunzipSync, gzipSync } from 'node:zlib';

const signature = Buffer.from('pagefind_dcd');

/** What a file of Pagefind's index holds, without its packing. Throws when the file, named by `path`, is not Pagefind's. */
export function unpackIndexFile(packed: Buffer, path: string): Buffer {
  const bytes = gunzipSync(packed);
  if (!bytes.subarray(0, signature.length).equals(signature)) throw new Error(`${path} is not Pagefind's.`);
  return bytes.subarray(signature.length);
}

/** The bytes as a file of Pagefind's index; the same on every system. */
export function packIndexFile(bytes: Buffer): Buffer {
  const packed = gzipSync(Buffer.concat([signature, bytes]), { level: 9 });
  // The tenth byte names the operating system.
  packed[9] = 255;
  return packed;
}
