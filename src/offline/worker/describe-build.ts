import type { OfflineFile } from './file-list.ts';
import { sumOf } from './file-list.ts';
import type { KeptBuild } from './kept-build.ts';
import { addressesKept } from './kept-build.ts';
import { keptIn } from './build-caches.ts';
import type { KeptPage, OfflineState } from './offline-message.ts';
import { addressOf, isOfSearch } from './site-files.ts';

/** A longer list says less than the timeline itself, which is at hand too. */
const mostListed = 150;
const eventPage = /^events\/[^/]+\/index\.html$/;

/** What of a build is kept, and what is missing of the whole. */
export async function describeBuild(build: KeptBuild, base: string): Promise<OfflineState> {
  const [inWhole, inVisited] = await Promise.all([addressesKept(build.whole), addressesKept(build.visited)]);
  const all = [...build.list.shell, ...build.list.rest];
  const isKept = ({ path }: OfflineFile): boolean =>
    inWhole.has(addressOf(path, base)) || inVisited.has(addressOf(path, base));
  const kept = all.filter(isKept);
  const missing = all.filter(({ path }) => !inWhole.has(addressOf(path, base)));
  const events = kept.filter(({ path }) => eventPage.test(path));
  const described = await Promise.all(events.slice(0, mostListed).map((file) => titleOf(file, build, base)));
  const pages = described.filter((page) => page !== undefined);
  return {
    bytes: sumOf(kept),
    missingBytes: sumOf(missing),
    missingFiles: missing.length,
    hasFailed: false,
    hasSearch: !missing.some(isOfSearch),
    eventCount: events.length - (described.length - pages.length),
    events: pages,
  };
}

/** What a page calls itself, without the site's name; a former address of an event, which only leads on, does not. */
async function titleOf({ path }: OfflineFile, build: KeptBuild, base: string): Promise<KeptPage | undefined> {
  const address = addressOf(path, base);
  const kept = (await keptIn(build.whole, address)) ?? (await keptIn(build.visited, address));
  const title = /<meta property="og:title" content="([^"]*)"/.exec((await kept?.text()) ?? '')?.[1];
  return title === undefined ? undefined : { address, title };
}
