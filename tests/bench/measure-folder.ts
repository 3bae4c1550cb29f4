import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface FolderSize {
  readonly files: number;
  readonly bytes: number;
  /** The home page's HTML, gzip. */
  readonly homeBytes: number;
  /** The index of the search, its program included. */
  readonly searchBytes: number;
}

/** How large a built site is. */
export function measureFolder(site: string): FolderSize {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const search = join(site, 'pagefind');
  return {
    files: files.length,
    bytes: bytesOf(files),
    homeBytes: gzipSync(readFileSync(join(site, 'index.html')), { level: 9 }).length,
    searchBytes: bytesOf(files.filter((file) => file.startsWith(search))),
  };
}

function bytesOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(file).size, 0);
}
