import { setImmediate } from 'node:timers/promises';
import type { AstroPrerenderer } from 'astro';
import type { OfflineFile } from '../../offline/worker/file-list.ts';
import type { KeptPages } from './kept-pages.ts';
import type { SiteFolders } from './page-file.ts';
import { pageFile } from './page-file.ts';
import type { PageThread } from './page-thread.ts';
import { spreadPages } from './spread-pages.ts';
import { writePage } from './write-page.ts';
import { writeRendered } from './write-rendered.ts';

/** By what a build makes its pages, known when its program is built. */
export interface PageTools {
  readonly site: SiteFolders;
  readonly kept: KeptPages;
  /** Stands for the key of a page that has none of its own, where there is one for them all. */
  readonly keyOf: (file: string) => string | undefined;
  /** Helps when it is free. */
  readonly second: PageThread | undefined;
}

/**
 * Astro's own maker of pages, but that a page which the last build has made is taken over, that a second thread makes its
 * share, and that pages are written as soon as they are there: Astro is given nothing to write. Each goes to `written`.
 */
export function pageMaker(
  first: AstroPrerenderer,
  prepare: () => Promise<PageTools>,
  written: Map<string, OfflineFile>,
): AstroPrerenderer {
  const keys = new Map<string, string>();
  let tools: PageTools | undefined;
  let commonest: string | undefined;
  return {
    ...first,
    name: 'frise:make-pages',
    getStaticPaths: async () => {
      tools = await prepare();
      const spread = spreadPages(await first.getStaticPaths());
      ({ commonest } = spread);
      for (const { pathname, cacheKey } of spread.pages)
        if (cacheKey !== undefined) keys.set(`${pathname.replace(/^\/|\/$/g, '')}/index.html`, cacheKey);
      return [...spread.pages];
    },
    render: async (request, options) => {
      if (tools === undefined) throw new Error('A page was asked for before the list of all.');
      const { site, kept, keyOf, second } = tools;
      const { routeData } = options;
      const file = pageFile(request.url, routeData, site);
      if (file === undefined) return first.render(request, options);
      const key = keys.get(file) ?? keyOf(file);
      const known = key === undefined ? undefined : kept.take(file, key);
      let page = known && writePage(file, known.bytes, site.outDir, known.page);
      const helps = routeData.component === commonest ? second?.isFree : second?.isIdle;
      if (helps === true) page ??= await second?.make(request.url, file, routeData);
      if (page === undefined) {
        const rendered = await first.render(request, options);
        page = await writeRendered(file, rendered, site.outDir);
        if (page === undefined) return rendered;
      }
      written.set(file, page);
      // Pages alone would keep this thread from hearing the other one, and the search index.
      await setImmediate();
      if (key !== undefined) kept.add(page, key);
      return new Response(null);
    },
    teardown: async () => {
      await tools?.second?.end();
      await first.teardown?.();
    },
  };
}
