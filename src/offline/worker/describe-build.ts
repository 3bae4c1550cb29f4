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
  const telling = kept.filter(({ path, events }) => events !== undefined || eventPage.test(path));
  const read = upTo(mostListed, telling);
  const described = await Promise.all(read.map((file) => eventsOn(file, build, base)));
  const none = described.filter((pages) => pages.length === 0).length;
  return {
    bytes: sumOf(kept),
    missingBytes: sumOf(missing),
    missingFiles: missing.length,
    hasFailed: false,
    hasSearch: !missing.some(isOfSearch),
    eventCount: countEvents(telling) - none,
    events: described.flat().slice(0, mostListed),
  };
}

function countEvents(files: readonly OfflineFile[]): number {
  return files.reduce((sum, { events = 1 }) => sum + events, 0);
}

/** The first files that tell so many events, or more by a part of one file. */
function upTo(most: number, files: readonly OfflineFile[]): readonly OfflineFile[] {
  let before = 0;
  return files.filter(({ events = 1 }) => {
    before += events;
    return before - events < most;
  });
}

/**
 * The event that a page is about, by what it calls itself without the site's name, or those that it tells; none for a
 * former address of an event, which only leads on.
 */
async function eventsOn(
  { path, events }: OfflineFile,
  build: KeptBuild,
  base: string,
): Promise<readonly KeptPage[]> {
  const address = addressOf(path, base);
  const kept = (await keptIn(build.whole, address)) ?? (await keptIn(build.visited, address));
  const html = (await kept?.text()) ?? '';
  if (events !== undefined)
    return toldTitles(html).map(([anchor, title]) => ({ address: `${address}#${anchor}`, title }));
  const title = /<meta property="og:title" content="([^"]*)"/.exec(html)?.[1];
  return title === undefined ? [] : [{ address, title }];
}

/** The anchors and the titles, as HTML, of the events that a page tells. */
function toldTitles(html: string): readonly (readonly [anchor: string, title: string])[] {
  const cards = /<article\b[^>]*\bid="(e-[^"]+)"[^>]*>[^]*?<h3\b[^>]*>([^]*?)<\/h3>/g;
  return [...html.matchAll(cards)].map(([, anchor = '', heading = '']) => [
    anchor,
    heading.replaceAll(/<[^>]*>/g, '').trim(),
  ]);
}
