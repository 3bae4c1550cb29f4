import { createHash } from 'node:crypto';
import type { IndexFiles } from './index-file.ts';
import { fileOf, languagesOf, packIndexFile, setLanguages, unpackIndexFile } from './index-file.ts';
import { sortFilterValues, sortMeta } from './sort-index-parts.ts';

/**
 * Pagefind 1.5.2 writes the values of a filter, and the names of filters, sorts and languages, in an order that changes
 * from run to run, and with it the names of the files. This puts them in the order of their bytes and renames the files
 * after their new contents.
 */
export function settleSearchIndex(files: IndexFiles): void {
  const languages: Record<string, { hash: string }> = {};
  const known = languagesOf<{ readonly hash: string }>(files);
  for (const [tag, language] of Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1))) {
    languages[tag] = { ...language, hash: settleLanguage(files, language.hash) };
  }
  setLanguages(files, languages);
}

/** Settles one language's filters and its list of everything; returns the list's new hash. */
function settleLanguage(files: IndexFiles, hash: string): string {
  const place = (of: string): string => `pagefind.${of}.pf_meta`;
  const meta = sortMeta(unpackIndexFile(fileOf(files, place(hash)), place(hash)));
  let bytes = meta.bytes.toString('latin1');
  for (const filter of meta.filterHashes) {
    const settled = settleFile(files, (of) => `filter/${of}.pf_filter`, filter, sortFilterValues);
    // Hashes keep their length, so nothing else in the list moves.
    bytes = bytes.replaceAll(filter, settled);
  }
  return settleFile(files, place, hash, () => Buffer.from(bytes, 'latin1'));
}

/** Changes a file, and renames it after its new contents with a hash of the old one's form: `fr_` and hex digits. */
function settleFile(
  files: IndexFiles,
  place: (hash: string) => string,
  hash: string,
  change: (bytes: Buffer) => Buffer,
): string {
  const bytes = change(unpackIndexFile(fileOf(files, place(hash)), place(hash)));
  const prefix = hash.slice(0, hash.lastIndexOf('_') + 1);
  const digits = createHash('sha256')
    .update(bytes)
    .digest('hex')
    .slice(0, hash.length - prefix.length);
  files.delete(place(hash));
  files.set(place(prefix + digits), packIndexFile(bytes));
  return prefix + digits;
}
