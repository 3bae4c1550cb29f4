import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** All files of a folder and its folders, by their paths in it, with slashes; in the order of their letters. */
export async function listPaths(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
