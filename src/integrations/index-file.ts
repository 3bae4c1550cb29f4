import { gunzipSync, gzipSync } from 'node:zlib';

/** An index before it is written: its files by their paths below its folder. */
export type IndexFiles = Map<string, Buffer>;

const signature = Buffer.from('pagefind_dcd');

/** Throws when the index has no such file. */
export function fileOf(files: IndexFiles, path: string): Buffer {
  const file = files.get(path);
  if (file === undefined) throw new Error(`Pagefind has made no ${path}.`);
  return file;
}

const entryPath = 'pagefind-entry.json';

/** What the index knows of each language, by its tag; none of an index that is empty. */
export function languagesOf<Language>(files: IndexFiles): Readonly<Record<string, Language>> {
  return files.has(entryPath) ? entryOf<Language>(files).languages : {};
}

export function setLanguages(files: IndexFiles, languages: Readonly<Record<string, object>>): void {
  files.set(entryPath, Buffer.from(JSON.stringify({ ...entryOf(files), languages })));
}

function entryOf<Language>(files: IndexFiles): { readonly languages: Readonly<Record<string, Language>> } {
  return JSON.parse(fileOf(files, entryPath).toString()) as ReturnType<typeof entryOf<Language>>;
}

/** What a file of Pagefind's index holds, without its packing. Throws when the file, named by `path`, is not Pagefind's. */
export function unpackIndexFile(packed: Buffer, path: string): Buffer {
  const bytes = gunzipSync(packed);
  if (!bytes.subarray(0, signature.length).equals(signature)) throw new Error(`${path} is not Pagefind's.`);
  return bytes.subarray(signature.length);
}

/** The bytes as a file of Pagefind's index; the same on every system. */
export function packIndexFile(bytes: Buffer): Buffer {
  const packed = gzipSync(Buffer.concat([signature, bytes]), { level: 9 });
  // The tenth byte names the operating system.
  packed[9] = 255;
  return packed;
}
