import type { CopiedFile } from './copied-file.ts';

/** A file as a script that `fetch-by-script.ts` loads in its place: a page of a disk may load no other file. */
export function asScript(path: string, bytes: Buffer): CopiedFile {
  return { path: `${path}.js`, bytes: Buffer.from(`friseFile("${bytes.toString('base64')}")`) };
}
