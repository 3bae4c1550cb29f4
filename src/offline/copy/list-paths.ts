import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * All files of a folder and its folders, by their paths in it, with slashes; in the order of their letters. Without promises:
 * of ten thousand folders that takes a fifth of the time.
 */
export function listPaths(folder: string): readonly string[] {
  return pathsBelow(folder, '').sort();
}

function pathsBelow(folder: string, path: string): string[] {
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return pathsBelow(folder, `${path}${entry.name}/`);
    return entry.isFile() ? [path + entry.name] : [];
  });
}
