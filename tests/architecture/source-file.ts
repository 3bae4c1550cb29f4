import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sourceFolder = join(import.meta.dirname, '../../src');

/** One file of src/: `path` is relative to src/, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every file of src/ whose name ends in one of the extensions, in the order of their paths. */
export function sourceFiles(...extensions: readonly string[]): SourceFile[] {
  return readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => extensions.some((extension) => path.endsWith(extension)))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(sourceFolder, path), 'utf8') }));
}

/** The folder of src/ a file belongs to. Astro asks for `content.config.ts` beside the folders: it is content's. */
export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : path.slice(0, path.indexOf('.'));
}
