import { setImmediate } from 'node:timers/promises';
import type { AstroPrerenderer } from 'astro';
import type { OfflineFile } from '../../offline/worker/file-list.ts';
import { commonestLast } from './commonest-last.ts';
import type { KeptPages } from './kept-pages.ts';
import type { SiteFolders } from './page-file.ts';
import type { PageThread } from './page-thread.ts';
import type { PlannedPage } from './plan-pages.ts';
import { planPages } from './plan-pages.ts';
import { writePage } from './write-page.ts';
import { writeRendered } from './write-rendered.ts';

/** By what a build makes its pages, known when its program is built. */
export interface PageTools {
  readonly site: SiteFolders;
  readonly kept: KeptPages;
  /** Stands for the key of a page that has none of its own, where there is one for them all. */
  readonly keyOf: (file: string) => string | undefined;
  /** Makes pages from the end of the list. */
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
  let tools: PageTools | undefined;
  let paths: Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>> = [];
  let planned: ReadonlyMap<string, PlannedPage> | undefined;
  return {
    ...first,
    name: 'frise:make-pages',
    getStaticPaths: async () => {
      tools = await prepare();
      paths = commonestLast(await first.getStaticPaths());
      return paths;
    },
    render: async (request, options) => {
      if (tools === undefined) throw new Error('A page was asked for before the list of all.');
      planned ??= plan(new URL(request.url).origin, tools);
      const asked = planned.get(request.url);
      if (asked === undefined) return first.render(request, options);
      const { file, key } = asked;
      const { site, kept, second } = tools;
      const known = key === undefined ? undefined : kept.take(file, key);
      let page = known && writePage(file, known.bytes, site.outDir, known.page);
      page ??= await second?.take(file);
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

  /** Done when Astro asks for its first page, which tells the address at which it builds the site. */
  function plan(origin: string, { site, kept, keyOf, second }: PageTools): ReadonlyMap<string, PlannedPage> {
    const all = planPages(paths, origin, site, keyOf);
    const made = [...all.values()].filter(({ file, key }) => key === undefined || !kept.knows(file, key));
    second?.share(made);
    return all;
  }
}
