import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { storedForPages } from '../../content/stored-for-pages.ts';
import { PageThread } from './page-thread.ts';
import type { PageWorkerData } from './page-messages.ts';

/** Below this, starting a second thread costs more than it saves. */
const leastPages = 500;

/** The second thread loads the timeline and its maps too: it is left out where three times what the first uses is not free. */
const memoryNeeded = 3;

/**
 * Renders half of the pages of a long build in a second thread, unless `BUILD_THREADS=1` forbids it. The pages are the
 * same, whichever thread makes them; one that the second cannot make, since it shows images or has a mistake, is made by
 * the first.
 */
export function renderInParallel(): AstroIntegration {
  const styles: PageWorkerData['styles'][number][] = [];
  let outDir: URL;
  return {
    name: 'frise:render-in-parallel',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = config.outDir;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (process.env['BUILD_THREADS'] !== '1' && availableParallelism() > 1)
          setPrerenderer((first) => withSecondThread(first, dataOf));
      },
      'astro:build:setup': ({ pages }) => {
        styles.push(...([...pages] as unknown as typeof styles));
      },
    },
  };

  /** What the thread is told, when all is built. */
  async function dataOf(): Promise<PageWorkerData | undefined> {
    const folder = new URL('.prerender/', outDir);
    const entry = (await readdir(folder)).find((name) => /^prerender-entry\..*\.mjs$/.test(name));
    const stored = storedForPages();
    if (entry === undefined || stored === undefined) return undefined;
    return {
      stored,
      entry: new URL(entry, folder).href,
      styles: styles.map(([key, page]) => [key, { styles: structuredClone(page.styles) }]),
    };
  }
}

function withSecondThread(
  first: AstroPrerenderer,
  dataOf: () => Promise<PageWorkerData | undefined>,
): AstroPrerenderer {
  let second: PageThread | undefined;
  return {
    ...first,
    name: 'frise:render-in-parallel',
    getStaticPaths: async () => {
      const paths = await first.getStaticPaths();
      const isWorthIt = paths.length >= leastPages && hasRoom();
      const data = isWorthIt ? await dataOf() : undefined;
      second = data && new PageThread(data);
      return paths;
    },
    render: async (request, options) => {
      const { routeData, collectMetadata = false } = options;
      const page = second?.isFree === true && routeData.type === 'page';
      const answer = page ? await second?.render(request.url, routeData, collectMetadata) : undefined;
      return answer ?? first.render(request, options);
    },
    teardown: async () => {
      await second?.end();
      await first.teardown?.();
    },
  };
}

function hasRoom(): boolean {
  return process.availableMemory() > memoryNeeded * process.memoryUsage.rss();
}
