import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { timelineChannel } from '../content/timeline-channel.ts';
import type { Timeline } from '../model/timeline.ts';
import { endBuild } from './end-build.ts';
import { searchDocuments } from './search-documents.ts';
import { writeSearchIndex } from './write-search-index.ts';

/**
 * Makes the search index of a site with Pagefind, in its folder `pagefind/`, while Astro writes the pages: Pagefind is a
 * program of its own, and reads the events' documents (`search-document.ts`) rather than their pages, of which little is
 * searched. In `astro dev`, the index of the last build is served.
 */
export function pagefindIndex(): AstroIntegration {
  let folder = '';
  let indexing: Promise<number> | undefined;
  return {
    name: 'frise:pagefind-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = join(fileURLToPath(config.outDir), 'pagefind');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/pagefind', sirv(folder, { dev: true }));
      },
      'astro:build:start': () => {
        timelineChannel.subscribe((timeline) => {
          indexing = writeSearchIndex(searchDocuments(timeline as Timeline), folder);
          // Told when the pages are written.
          indexing.catch(() => undefined);
        });
      },
      'astro:build:done': async ({ logger }) => {
        try {
          logger.info(`${await indexing} event(s) can be searched`);
        } catch (error) {
          const reason = error instanceof Error ? error.message : String(error);
          await endBuild(`The search index could not be made: ${reason}`);
        }
      },
    },
  };
}
