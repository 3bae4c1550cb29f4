import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { bundleFragments } from './bundle-fragments.ts';
import { settleSearchIndex } from './settle-search-index.ts';

interface Entry {
  /** `wasm` names the program that knows the language's word endings. */
  readonly languages: Readonly<Record<string, { readonly wasm: string | null; readonly page_count: number }>>;
}

/** The files at the top of Pagefind's folder that the site's own interface asks for. */
const used =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*\.pagefind|pagefind\..*\.pf_meta)$/;

/**
 * Indexes the pages of a built site's events into its folder `pagefind/`, which is emptied first: Pagefind leaves the
 * fragments of former builds. The same pages give the same bytes. Returns how many pages were indexed; throws a sentence.
 */
export async function writeSearchIndex(site: string): Promise<number> {
  const outputPath = join(site, 'pagefind');
  await rm(outputPath, { recursive: true, force: true });
  try {
    // A title is indexed as what it is; in the text, it would begin every excerpt.
    const { index, errors } = await createIndex({ excludeSelectors: ['h1', 'svg'] });
    if (index === undefined) throw new Error(errors.join('\n'));
    // Without a glob, a site without events would have all its other pages indexed.
    const added = await index.addDirectory({ path: site, glob: 'events/**/*.html' });
    throwAny(added.errors);
    if (added.page_count > 0) throwAny((await index.writeFiles({ outputPath })).errors);
    const indexed = added.page_count === 0 ? 0 : await countPages(outputPath);
    if (indexed === 0) {
      await writeEmptyIndex(outputPath);
    } else {
      await removeUnused(outputPath);
      await bundleFragments(outputPath);
      await settleSearchIndex(outputPath);
    }
    return indexed;
  } finally {
    await close();
  }
}

/** Pages that say nothing of an event, withdrawn or moved ones, are read and not indexed. */
async function countPages(outputPath: string): Promise<number> {
  const { languages } = JSON.parse(await readFile(join(outputPath, 'pagefind-entry.json'), 'utf8')) as Entry;
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

/** Pagefind refuses to search an index without pages. */
async function writeEmptyIndex(outputPath: string): Promise<void> {
  const script =
    'export const init = async () => {};\n' +
    'export const filters = async () => ({});\n' +
    'export const search = async () => ({ results: [], filters: {} });\n';
  await rm(outputPath, { recursive: true, force: true });
  await mkdir(outputPath, { recursive: true });
  await writeFile(join(outputPath, 'pagefind.js'), script);
}

function throwAny(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

/** Pagefind also writes its own interfaces, some 400 kB, and a program for languages that it does not know. */
async function removeUnused(outputPath: string): Promise<void> {
  const entry = JSON.parse(await readFile(join(outputPath, 'pagefind-entry.json'), 'utf8')) as Entry;
  const languages = Object.values(entry.languages);
  const allKnown = languages.every(({ wasm }) => wasm !== null);
  const unused = (name: string): boolean =>
    !used.test(name) || (allKnown && name === 'wasm.unknown.pagefind');
  const files = (await readdir(outputPath, { withFileTypes: true })).filter((file) => file.isFile());
  await Promise.all(files.filter(({ name }) => unused(name)).map(({ name }) => rm(join(outputPath, name))));
}
