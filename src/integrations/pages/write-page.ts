import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OfflineFile } from '../../offline/worker/file-list.ts';
import { describeFile } from './describe-file.ts';

/**
 * Writes a page into the site's folder, by its path there, and describes it unless it is `known`. At once: waiting for ten
 * thousand small files takes the processor twice as long.
 */
export function writePage(file: string, body: Uint8Array, outDir: URL, known?: OfflineFile): OfflineFile {
  const place = fileURLToPath(new URL(encodeURI(file), outDir));
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, body);
  return known ?? describeFile(file, body);
}
