import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { endBuild } from './end-build.ts';
import { removeRanks } from './remove-ranks.ts';
import { writeSearchIndex } from './write-search-index.ts';

/**
 * Makes the search index of a built site with Pagefind, in its folder `pagefind/`. In `astro dev`, the index of the last
 * build is served.
 *
 * What is indexed, and how an event's page says it (`SearchFacts.astro`):
 *
 * - `data-pagefind-body` on the article: only pages of events have it. Its first `h1` is the title of the hit.
 *   `data-pagefind-ignore` on the parts that tell nothing of the event itself.
 * - One empty, hidden element for each fact, the value behind a colon: text inside the elements would enter the excerpts.
 *   - `data-pagefind-meta="date:…"`: the date in words; `"track:…"`: the track's name.
 *   - `data-pagefind-meta="alias:…"`: spelling variants; searched, never shown. `"titled:…"`: those of what the
 *     title names, once more, so that these events come first.
 *   - `data-pagefind-filter="track:<id>"`, `"status:<status>"`, `"actor:<id>"`, `"place:<id>"` and
 *     `"period:<EDTF>"`; in a large timeline `"first:<order>"`, which the published pages do not have: `searched-first.ts`.
 *   - `data-pagefind-sort="rank:<integer>"` on every event: Pagefind orders integers of any size and sign as numbers, but
 *     leaves out of a sorted list a page that has none. An event may have no finite day, so this is its place in time order.
 *     The published pages do not have it: `remove-ranks.ts`.
 */
export function pagefindIndex(): AstroIntegration {
  let lastBuild = '';
  return {
    name: 'frise:pagefind-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        lastBuild = join(fileURLToPath(config.outDir), 'pagefind');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/pagefind', sirv(lastBuild, { dev: true }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        try {
          const pages = await writeSearchIndex(fileURLToPath(dir));
          logger.info(`${pages} event(s) can be searched`);
          await removeRanks(fileURLToPath(dir));
        } catch (error) {
          const reason = error instanceof Error ? error.message : String(error);
          await endBuild(`The search index could not be made: ${reason}`);
        }
      },
    },
  };
}
