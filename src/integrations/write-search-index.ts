import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import { inTurns } from '../offline/worker/in-turns.ts';
import { bundleFragments } from './bundle-fragments.ts';
import type { IndexedDocument } from './search-documents.ts';
import { settleSearchIndex } from './settle-search-index.ts';

interface Language {
  /** Names the program that knows the language's word endings. */
  readonly wasm: string | null;
  readonly page_count: number;
}

interface IndexFile {
  /** Below the folder of the index. */
  readonly path: string;
  readonly content: Uint8Array;
}

const noFiles: { readonly files: readonly IndexFile[]; readonly errors: readonly string[] } = {
  files: [],
  errors: [],
};

const documentsAtOnce = 256;
const filesAtOnce = 16;

/** The files at the top of Pagefind's folder that the site's own interface asks for. */
const used =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*\.pagefind|pagefind\..*\.pf_meta)$/;

/**
 * Indexes documents into a folder, which is emptied first: Pagefind leaves the fragments of former builds. The same
 * documents give the same bytes. Nothing is written before `mayWrite`. Returns how many were indexed; throws a sentence.
 */
export async function writeSearchIndex(
  documents: Iterable<IndexedDocument>,
  outputPath: string,
  mayWrite: Promise<unknown> = Promise.resolve(),
): Promise<number> {
  try {
    // A title is indexed as what it is; in the text, it would begin every excerpt.
    const { index, errors } = await createIndex({ excludeSelectors: ['h1'] });
    if (index === undefined) throw new Error(errors.join('\n'));
    const made = (await addDocuments(index, documents)) === 0 ? noFiles : await index.getFiles();
    throwAny(made.errors);
    await mayWrite;
    await rm(outputPath, { recursive: true, force: true });
    const languages = languagesIn(made.files);
    const indexed = languages.reduce((sum, { page_count }) => sum + page_count, 0);
    if (indexed === 0) {
      await writeEmptyIndex(outputPath);
    } else {
      await writeUsed(made.files, languages, outputPath);
      await bundleFragments(outputPath);
      await settleSearchIndex(outputPath);
    }
    return indexed;
  } finally {
    await close();
  }
}

/** Returns how many there are. Some at a time: enough for Pagefind never to wait for the build, and few in memory. */
async function addDocuments(index: PagefindIndex, documents: Iterable<IndexedDocument>): Promise<number> {
  let count = 0;
  const waiting = documents[Symbol.iterator]();
  const takeTurns = async (): Promise<void> => {
    for (let next = waiting.next(); next.done !== true; next = waiting.next()) {
      const { errors } = await index.addHTMLFile(next.value);
      throwAny(errors);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: documentsAtOnce }, takeTurns));
  return count;
}

function languagesIn(files: readonly IndexFile[]): readonly Language[] {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  if (entry === undefined) return [];
  const { languages } = JSON.parse(Buffer.from(entry.content).toString()) as {
    readonly languages: Readonly<Record<string, Language>>;
  };
  return Object.values(languages);
}

/** Pagefind refuses to search an index without pages. */
async function writeEmptyIndex(outputPath: string): Promise<void> {
  const script =
    'export const init = async () => {};\n' +
    'export const filters = async () => ({});\n' +
    'export const search = async () => ({ results: [], filters: {} });\n';
  await mkdir(outputPath, { recursive: true });
  await writeFile(join(outputPath, 'pagefind.js'), script);
}

function throwAny(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

/**
 * Pagefind also makes its own interfaces, some 400 kB, and a program for languages that it does not know. It is not asked to
 * write the files itself: it then says that they are written before they are (its issue 1271), and they are read at once.
 */
async function writeUsed(
  files: readonly IndexFile[],
  languages: readonly Language[],
  outputPath: string,
): Promise<void> {
  const allKnown = languages.every(({ wasm }) => wasm !== null);
  const wanted = files
    .filter(({ path }) => path.includes('/') || used.test(path))
    .filter(({ path }) => !allKnown || path !== 'wasm.unknown.pagefind');
  const folders = new Set(wanted.map(({ path }) => dirname(join(outputPath, path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  await inTurns(wanted, filesAtOnce, ({ path, content }) => writeFile(join(outputPath, path), content));
}
