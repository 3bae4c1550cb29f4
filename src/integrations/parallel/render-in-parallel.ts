import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { PageThread } from './page-thread.ts';
import type { PageWorkerData } from './page-messages.ts';

/** Below this, starting a second thread costs more than it saves. */
const leastPages = 500;

/**
 * Renders half of the pages of a long build in a second thread. The pages are the same, whichever thread makes them; one
 * that the second cannot make, since it shows images or has a mistake, is made by the first.
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
        if (availableParallelism() > 1) setPrerenderer((first) => withSecondThread(first, dataOf));
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
    if (entry === undefined) return undefined;
    return {
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
      const data = paths.length < leastPages ? undefined : await dataOf();
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
