import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { writeCompressed } from '../../src/integrations/write-compressed.ts';
import { filesIn } from './files-in.ts';
import { temporaryFolder } from './temporary-folder.ts';

const long = 'Le phare d’Ar-Men fut allumé en 1881. '.repeat(100);

test('files of text, unless tiny, have two smaller forms beside them that say the same', async () => {
  const folder = temporaryFolder({ 'index.html': long, 'tiny.css': 'a {}', 'lamp.webp': long });
  const { files, bytes, brotli } = await writeCompressed(folder);
  expect({ files, bytes }).toEqual({ files: 1, bytes: Buffer.byteLength(long) });
  expect(brotli).toBeLessThan(200);
  expect(Object.keys(filesIn(folder))).toEqual([
    'index.html',
    'index.html.br',
    'index.html.gz',
    'lamp.webp',
    'tiny.css',
  ]);
  const read = (name: string): Buffer => readFileSync(join(folder, name));
  expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(long);
  expect(gunzipSync(read('index.html.gz')).toString()).toBe(long);
});
