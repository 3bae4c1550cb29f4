import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchFromBundles } from '../browser/fetch-from-bundles.ts';
import { cutBundles } from './cut-bundles.ts';
import { packIndexFile, unpackIndexFile } from './index-file.ts';
import { fragmentsInOrder, renameFragments } from './index-fragments.ts';

interface Language {
  readonly hash: string;
  /** Without their ending, the names of the files that `fetchFromBundles` reads. */
  readonly bundles?: readonly string[];
}

interface Entry {
  readonly languages: Readonly<Record<string, Language>>;
}

/** Up to so many fragments stay files of their own: a search then loads what it shows and no more. */
const mostFiles = 850;

/**
 * Puts the fragments of a large index, one file for each event, into bundles of neighbours in time: Pagefind 1.5.2 has no
 * option for it. Its scripts then find them through `fetchFromBundles`.
 */
export async function bundleFragments(folder: string): Promise<void> {
  const entryPath = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(entryPath, 'utf8')) as Entry;
  const languages: Record<string, Language> = {};
  for (const [tag, language] of Object.entries(entry.languages)) {
    languages[tag] = { ...language, ...(await bundleLanguage(folder, tag, language.hash)) };
  }
  if (Object.values(languages).every(({ bundles }) => bundles === undefined)) return;
  await writeFile(entryPath, JSON.stringify({ ...entry, languages }));
  await teachScripts(folder);
}

async function bundleLanguage(folder: string, tag: string, hash: string): Promise<Partial<Language>> {
  const path = join(folder, `pagefind.${hash}.pf_meta`);
  const meta = unpackIndexFile(await readFile(path), path);
  const fragments = fragmentsInOrder(meta);
  if (fragments.length <= mostFiles) return {};
  const bundles: string[] = [];
  const names = new Map<string, string>();
  // Fragments are named after what they hold: an event that changes may end a bundle elsewhere, and no other.
  for (const [number, bundle] of cutBundles(fragments, bundleSize(fragments.length)).entries()) {
    bundles.push(await writeBundle(folder, tag, bundle));
    for (const [place, fragment] of bundle.entries()) names.set(fragment, `${tag}_${number}-${place}`);
  }
  await writeFile(path, packIndexFile(renameFragments(meta, names)));
  return { bundles };
}

/** How many fragments a bundle holds, in steps far apart: as a timeline grows, its bundles stay what they are. */
function bundleSize(count: number): number {
  let size = 2;
  while (count / size > mostFiles) size = Number.isInteger(Math.log2(size)) ? size * 1.5 : (size / 3) * 4;
  return size;
}

/** Writes the fragments one after the other into one file, and removes theirs; returns its name, which follows from its bytes. */
async function writeBundle(folder: string, tag: string, fragments: readonly string[]): Promise<string> {
  const paths = fragments.map((fragment) => join(folder, 'fragment', `${fragment}.pf_fragment`));
  const parts = await Promise.all(paths.map((path) => readFile(path)));
  const bytes = Buffer.concat([Buffer.from(`${parts.map(({ length }) => length).join(' ')}\n`), ...parts]);
  const name = `${tag}_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;
  await writeFile(join(folder, 'fragment', `${name}.pf_bundle`), bytes);
  await Promise.all(paths.map((path) => rm(path)));
  return name;
}

/** In both scripts `fetch` then means ours; that of the page stays what it is. */
async function teachScripts(folder: string): Promise<void> {
  const ours = `const fetch = (${fetchFromBundles.toString()})(globalThis.fetch.bind(globalThis));\n`;
  for (const name of ['pagefind.js', 'pagefind-worker.js']) {
    const path = join(folder, name);
    await writeFile(path, ours + (await readFile(path, 'utf8')));
  }
}
