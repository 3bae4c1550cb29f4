import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import { bundleFragments } from './bundle-fragments.ts';
import type { IndexFiles } from './index-file.ts';
import { languagesOf } from './index-file.ts';
import type { IndexedDocument } from './search-documents.ts';
import { settleSearchIndex } from './settle-search-index.ts';

interface Language {
  /** Names the program that knows the language's word endings. */
  readonly wasm: string | null;
  readonly page_count: number;
}

const documentsAtOnce = 256;

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
    const files: IndexFiles = new Map();
    if ((await addDocuments(index, documents)) > 0) {
      const made = await index.getFiles();
      throwAny(made.errors);
      for (const { path, content } of made.files) files.set(path, Buffer.from(content));
    }
    const languages = Object.values(languagesOf<Language>(files));
    const indexed = languages.reduce((sum, { page_count }) => sum + page_count, 0);
    if (indexed > 0) prepare(files, languages);
    await mayWrite;
    rmSync(outputPath, { recursive: true, force: true });
    if (indexed > 0) writeFiles(files, outputPath);
    else writeEmptyIndex(outputPath);
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

/** Pagefind refuses to search an index without pages. */
function writeEmptyIndex(outputPath: string): void {
  const script =
    'export const init = async () => {};\n' +
    'export const filters = async () => ({});\n' +
    'export const search = async () => ({ results: [], filters: {} });\n';
  mkdirSync(outputPath, { recursive: true });
  writeFileSync(join(outputPath, 'pagefind.js'), script);
}

function throwAny(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

/**
 * Pagefind also makes its own interfaces, some 400 kB, and a program for languages that it does not know. It is not asked to
 * write the files itself: it then says that they are written before they are (its issue 1271); and most fragments of a
 * large index are never files.
 */
function prepare(files: IndexFiles, languages: readonly Language[]): void {
  const allKnown = languages.every(({ wasm }) => wasm !== null);
  for (const path of files.keys()) {
    const isUsed = path.includes('/') || used.test(path);
    if (!isUsed || (allKnown && path === 'wasm.unknown.pagefind')) files.delete(path);
  }
  bundleFragments(files);
  settleSearchIndex(files);
}

/** At once: while pages are made, waiting for each file would take longer than writing them all. */
function writeFiles(files: IndexFiles, outputPath: string): void {
  const folders = new Set([...files.keys()].map((path) => dirname(join(outputPath, path))));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  for (const [path, content] of files) writeFileSync(join(outputPath, path), content);
}
