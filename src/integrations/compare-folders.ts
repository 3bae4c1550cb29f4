import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPaths } from '../offline/copy/list-paths.ts';
import type { OfflineFile } from '../offline/worker/file-list.ts';
import { listPath, parseFileList } from '../offline/worker/file-list.ts';
import { describeFile } from './pages/describe-file.ts';

/** What has to be sent to a host that has the former site. */
export interface FolderChanges {
  /** New files, and those whose bytes are others. */
  readonly files: number;
  readonly bytes: number;
  readonly removed: number;
  readonly allFiles: number;
  readonly allBytes: number;
}

/** Compares a built site with the former one; undefined where there is none. What both list for the service worker is compared by hash, and not read again. */
export function compareFolders(former: string, next: string): FolderChanges | undefined {
  const before = existsSync(former) ? listPaths(former) : [];
  if (before.length === 0) return undefined;
  const known = new Set(before);
  const [fileBefore, fileNow] = [describeFiles(former), describeFiles(next)];
  const paths = listPaths(next);
  let [files, bytes, allBytes] = [0, 0, 0];
  for (const path of paths) {
    const now = fileNow(path);
    allBytes += now.bytes;
    if (known.has(path) && now.hash === fileBefore(path).hash) continue;
    files += 1;
    bytes += now.bytes;
  }
  const present = new Set(paths);
  const removed = before.filter((path) => !present.has(path)).length;
  return { files, bytes, removed, allFiles: paths.length, allBytes };
}

/** Hash and size by path: as the site's list for the service worker has them, else read. */
function describeFiles(folder: string): (path: string) => OfflineFile {
  const list = join(folder, listPath);
  const { shell, rest } = existsSync(list)
    ? parseFileList(readFileSync(list, 'utf8'))
    : { shell: [], rest: [] };
  const listed = new Map([...shell, ...rest].map((file) => [file.path, file]));
  return (path) => listed.get(path) ?? describeFile(path, readFileSync(join(folder, path)));
}

/** `3 of 60 files to upload, 41 kB of 900; 1 to remove`. */
export function formatChanges({ files, bytes, removed, allFiles, allBytes }: FolderChanges): string {
  const kB = (size: number): string => String(Math.ceil(size / 1000));
  const gone = removed === 0 ? '' : `; ${removed} to remove`;
  return `${files} of ${allFiles} files to upload, ${kB(bytes)} kB of ${kB(allBytes)}${gone}`;
}
