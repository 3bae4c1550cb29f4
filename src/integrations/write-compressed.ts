import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listPaths } from '../offline/copy/list-paths.ts';
import { inTurns } from '../offline/worker/in-turns.ts';

export interface Compressed {
  readonly files: number;
  readonly bytes: number;
  readonly brotli: number;
}

const text = /\.(html|css|js|mjs|json|svg|xml|txt|webmanifest|bib|ics|csv)$/;
/** A smaller file fits into one packet as it is. */
const leastBytes = 1000;

/** Writes `x.br` and `x.gz` beside each file `x` of text. The same files give the same bytes on every machine. */
export async function writeCompressed(folder: string): Promise<Compressed> {
  const paths = listPaths(folder)
    .filter((path) => text.test(path))
    .map((path) => join(folder, path));
  const sizes: { readonly bytes: number; readonly brotli: number }[] = [];
  await inTurns(paths, 4, async (path) => {
    const bytes = await readFile(path);
    if (bytes.length < leastBytes) return;
    const [brotli, gzipped] = await Promise.all([asBrotli(bytes), asGzip(bytes)]);
    await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, gzipped)]);
    sizes.push({ bytes: bytes.length, brotli: brotli.length });
  });
  const sum = (key: 'bytes' | 'brotli'): number => sizes.reduce((total, size) => total + size[key], 0);
  return { files: sizes.length, bytes: sum('bytes'), brotli: sum('brotli') };
}

function asBrotli(bytes: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length, [constants.BROTLI_PARAM_QUALITY]: 11 },
  });
}

async function asGzip(bytes: Buffer): Promise<Buffer> {
  const gzipped = await promisify(gzip)(bytes, { level: 9 });
  // The tenth byte names the system on which it was made.
  gzipped[9] = 255;
  return gzipped;
}
