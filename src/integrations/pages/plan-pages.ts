import type { AstroPrerenderer } from 'astro';
import type { SiteFolders } from './page-file.ts';
import { pageFile } from './page-file.ts';
import type { PageQuestion } from './page-messages.ts';

type StaticPath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** A page that Frise writes by itself. */
export interface PlannedPage extends PageQuestion {
  /** Stands for all that the page shows; undefined when that is not known. */
  readonly key: string | undefined;
}

/**
 * The pages that Frise writes by itself, by their addresses at `origin`. `keyOf` gives the key of a page that has none of
 * its own, by its file.
 */
export function planPages(
  paths: readonly StaticPath[],
  origin: string,
  site: SiteFolders,
  keyOf: (file: string) => string | undefined,
): ReadonlyMap<string, PlannedPage> {
  const planned = paths.flatMap(({ pathname, route, cacheKey }): PlannedPage[] => {
    const path = pathname.replace(/^\/|\/$/g, '');
    const url = new URL(path === '' ? site.base : `${site.base}${path}/`, origin).href;
    const file = pageFile(url, route, site);
    if (file === undefined) return [];
    const { route: name, component } = route;
    return [{ url, file, route: name, component, key: cacheKey ?? keyOf(file) }];
  });
  return new Map(planned.map((page) => [page.url, page]));
}
