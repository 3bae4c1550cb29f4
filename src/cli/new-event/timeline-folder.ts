import { lstatSync } from 'node:fs';
import { join } from 'node:path';

const simple = /^[\p{L}\p{N}_-][\p{L}\p{M}\p{N}_ -]*$/u;

/** A file of the timeline's folder as seen from the working directory, with `/`, as the check names it. */
export function pathInside(folder: string, file: string): string {
  return `${folder.replaceAll('\\', '/').replace(/\/+$/, '')}/${file}`;
}

/** A sub-folder of `events/` as typed, tidied; undefined when it is none, leads elsewhere or through a link. */
export function filingFolderOf(folder: string, typed: string): string | undefined {
  const parts = typed
    .normalize('NFC')
    .replace(/^(?:\.\/)?events\//, '')
    .replace(/\/+$/, '')
    .split('/');
  if (!parts.every((part) => simple.test(part) && part === part.trim())) return undefined;
  const above = parts.map((_, index) => join(folder, 'events', ...parts.slice(0, index + 1)));
  return [join(folder, 'events'), ...above].every(isFolderOrFree) ? parts.join('/') : undefined;
}

function isFolderOrFree(path: string): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats === undefined || stats.isDirectory();
}
