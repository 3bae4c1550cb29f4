import type { FileList } from './file-list.ts';
import { listPath, parseFileList } from './file-list.ts';
import { cachesOf, keptIn } from './build-caches.ts';
import type { SiteFiles } from './site-files.ts';
import { addressOf, siteFiles } from './site-files.ts';

/** A build of which something is kept. */
export interface KeptBuild {
  readonly list: FileList;
  readonly files: SiteFiles;
  readonly whole: Cache;
  readonly visited: Cache;
}

/** Opens what is kept of a build; undefined where its list is not. */
export async function openBuild(base: string, build: string): Promise<KeptBuild | undefined> {
  const names = cachesOf(base, build);
  // Opening a cache makes it: none is made for a build that is not there.
  if (!(await caches.has(names.whole))) return undefined;
  const whole = await caches.open(names.whole);
  const kept = await keptIn(whole, addressOf(listPath, base));
  if (kept === undefined) return undefined;
  const list = parseFileList(await kept.text());
  return { list, files: siteFiles(list), whole, visited: await caches.open(names.visited) };
}

/** The addresses of what a cache holds. */
export async function addressesKept(cache: Cache): Promise<ReadonlySet<string>> {
  return new Set((await cache.keys()).map(({ url }) => url));
}
