import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPaths } from '../offline/copy/list-paths.ts';
import type { FileList, OfflineFile } from '../offline/worker/file-list.ts';
import { sumOf } from '../offline/worker/file-list.ts';
import { isOfSearch } from '../offline/worker/site-files.ts';
import { describeFile } from './pages/describe-file.ts';

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
 * opens it, and the search as long as both are no more. Of files in `known` that is believed; the others are read. The same
 * site gives the same list.
 */
export function listOfflineFiles(
  folder: string,
  known: ReadonlyMap<string, OfflineFile>,
  wholeBytes = WHOLE_SITE_BYTES,
): FileList {
  const files = describeFiles(folder, known);
  const choices: readonly ((file: OfflineFile) => boolean)[] = [
    () => true,
    ({ path }) => shell.test(path),
    (file) => shell.test(file.path) && !isOfSearch(file),
  ];
  const fits = choices.find((isIn) => sumOf(files.filter(isIn)) <= wholeBytes) ?? choices.at(-1)!;
  return { shell: files.filter(fits), rest: files.filter((file) => !fits(file)) };
}

function describeFiles(folder: string, known: ReadonlyMap<string, OfflineFile>): readonly OfflineFile[] {
  const paths = listPaths(folder).filter((path) => !leftOut.test(path));
  // One after the other, without promises: of ten thousand small files that takes a third of the time.
  return paths.map((path) => known.get(path) ?? describeFile(path, readFileSync(join(folder, path))));
}
