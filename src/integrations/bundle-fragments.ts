import { createHash } from 'node:crypto';
import { fetchFromBundles } from '../browser/fetch-from-bundles.ts';
import { cborReader } from '../browser/lean/cbor-reader.ts';
import { cborWriter } from '../browser/lean/cbor-writer.ts';
import { makeSearchesLean } from '../browser/lean/make-searches-lean.ts';
import { cutBundles } from './cut-bundles.ts';
import type { IndexFiles } from './index-file.ts';
import { fileOf, languagesOf, packIndexFile, setLanguages, unpackIndexFile } from './index-file.ts';
import { fragmentsInOrder, renameFragments } from './index-fragments.ts';

interface Language {
  readonly hash: string;
  /** Without their ending, the names of the files that `fetchFromBundles` reads. */
  readonly bundles?: readonly string[];
}

/** Up to so many fragments stay files of their own: a search then loads what it shows and no more. */
const mostFiles = 850;

/**
 * Puts the fragments of a large index, one file for each event, into bundles of neighbours in time: Pagefind 1.5.2 has no
 * option for it. Its scripts then find them through `fetchFromBundles`.
 */
export function bundleFragments(files: IndexFiles): void {
  const languages: Record<string, Language> = {};
  for (const [tag, language] of Object.entries(languagesOf<Language>(files))) {
    languages[tag] = { ...language, ...bundleLanguage(files, tag, language.hash) };
  }
  if (Object.values(languages).every(({ bundles }) => bundles === undefined)) return;
  setLanguages(files, languages);
  teachScripts(files);
}

function bundleLanguage(files: IndexFiles, tag: string, hash: string): Partial<Language> {
  const path = `pagefind.${hash}.pf_meta`;
  const meta = unpackIndexFile(fileOf(files, path), path);
  const fragments = fragmentsInOrder(meta);
  if (fragments.length <= mostFiles) return {};
  const bundles: string[] = [];
  const names = new Map<string, string>();
  // Fragments are named after what they hold: an event that changes may end a bundle elsewhere, and no other.
  for (const [number, bundle] of cutBundles(fragments, bundleSize(fragments.length)).entries()) {
    bundles.push(bundleUp(files, tag, bundle));
    for (const [place, fragment] of bundle.entries()) names.set(fragment, `${tag}_${number}-${place}`);
  }
  files.set(path, packIndexFile(renameFragments(meta, names)));
  return { bundles };
}

/** How many fragments a bundle holds, in steps far apart: as a timeline grows, its bundles stay what they are. */
function bundleSize(count: number): number {
  let size = 2;
  while (count / size > mostFiles) size = Number.isInteger(Math.log2(size)) ? size * 1.5 : (size / 3) * 4;
  return size;
}

/** Puts the fragments one after the other into one file in their place; returns its name, which follows from its bytes. */
function bundleUp(files: IndexFiles, tag: string, fragments: readonly string[]): string {
  const paths = fragments.map((fragment) => `fragment/${fragment}.pf_fragment`);
  const parts = paths.map((path) => fileOf(files, path));
  const bytes = Buffer.concat([Buffer.from(`${parts.map(({ length }) => length).join(' ')}\n`), ...parts]);
  const name = `${tag}_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;
  files.set(`fragment/${name}.pf_bundle`, bytes);
  for (const path of paths) files.delete(path);
  return name;
}

/** In both scripts `fetch` then means ours, while that of the page stays what it is; and their program searches as ours does. */
function teachScripts(files: IndexFiles): void {
  const fetchOurs = `const fetch = (${fetchFromBundles.toString()})(globalThis.fetch.bind(globalThis));\n`;
  const [reader, writer] = [cborReader, cborWriter].map((make) => `(${make.toString()})()`);
  const searchLean = `\n(${makeSearchesLean.toString()})(wasm_bindgen, ${reader}, ${writer});\n`;
  for (const name of ['pagefind.js', 'pagefind-worker.js'])
    files.set(name, Buffer.from(fetchOurs + fileOf(files, name).toString() + searchLean));
}
