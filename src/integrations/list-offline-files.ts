import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { FileList, OfflineFile } from '../offline/worker/file-list.ts';
import { sumOf } from '../offline/worker/file-list.ts';
import { isOfSearch } from '../offline/worker/site-files.ts';

/** As `shortHash` has them. */
const hashDigits = 16;

/** Up to this many bytes, one visit brings the whole site. */
const WHOLE_SITE_BYTES = 15_000_000;

/** What hosts, search engines and the worker itself read; the copy for a disk would double the site. */
const leftOut =
  /^(_headers|_redirects|robots\.txt|sitemap[^/]*\.xml|sw\.js|offline-files\.json|offline-copy\.zip|.*\.(br|gz))$/;

/** What a large site needs to be opened, searched and read as far as it was visited. */
const shell =
  /^((index|404)\.html|(search|offline|about)\/index\.html|[^/]+\.(svg|png|webmanifest)|frise\/all\.json|_astro\/[^/]+\.(js|css|woff2)|pagefind\/.*)$/;

/**
 * The files of a built site as the service worker keeps them, by path: up to so many bytes all of it at one visit; else what
 * opens it, and the search as long as both are no more. The same site gives the same list.
 */
export async function listOfflineFiles(folder: string, wholeBytes = WHOLE_SITE_BYTES): Promise<FileList> {
  const files = await hashFiles(folder);
  const choices: readonly ((file: OfflineFile) => boolean)[] = [
    () => true,
    ({ path }) => shell.test(path),
    (file) => shell.test(file.path) && !isOfSearch(file),
  ];
  const fits = choices.find((isIn) => sumOf(files.filter(isIn)) <= wholeBytes) ?? choices.at(-1)!;
  return { shell: files.filter(fits), rest: files.filter((file) => !fits(file)) };
}

async function hashFiles(folder: string): Promise<readonly OfflineFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !leftOut.test(path))
    .sort();
  // One after the other, without promises: of ten thousand small files that takes a third of the time.
  return paths.map((path) => {
    const bytes = readFileSync(join(folder, path));
    const events = path.endsWith('.html') ? countTold(bytes) : 0;
    const file = { path, hash: hash('sha256', bytes, 'hex').slice(0, hashDigits), bytes: bytes.length };
    return events === 0 ? file : { ...file, events };
  });
}

const told = Buffer.from('<div class="told">');

/** How many events a page tells that have none of their own. */
function countTold(html: Buffer): number {
  let count = 0;
  for (let at = html.indexOf(told); at !== -1; at = html.indexOf(told, at + told.length)) count += 1;
  return count;
}
