import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { timelineForPages } from '../content/parts-for-pages.ts';
import { endBuild } from './end-build.ts';
import { searchDocuments } from './search-documents.ts';
import { writeSearchIndex } from './write-search-index.ts';

/**
 * Makes the search index of a site with Pagefind, in its folder `pagefind/`, while Astro makes the pages: Pagefind is a
 * program of its own, and reads the events' documents (`search-document.ts`) rather than their pages, of which little is
 * searched. In `astro dev`, the index of the last build is served.
 */
export function pagefindIndex(): AstroIntegration {
  /** Astro empties the site's folder when the build has started. */
  const emptied = Promise.withResolvers<undefined>();
  let folder = '';
  let base = '/';
  let indexing: Promise<number> | undefined;
  return {
    name: 'frise:pagefind-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = join(fileURLToPath(config.outDir), 'pagefind');
        ({ base } = config);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/pagefind', sirv(folder, { dev: true }));
      },
      'astro:build:start': () => {
        const timeline = timelineForPages(base);
        if (timeline === undefined) return;
        indexing = writeSearchIndex(searchDocuments(timeline), folder, emptied.promise);
        // Told when the pages are written.
        indexing.catch(() => undefined);
      },
      'astro:build:setup': () => {
        emptied.resolve(undefined);
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
