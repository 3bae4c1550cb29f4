import { existsSync } from 'node:fs';
import type { RouteData } from 'astro';

/** Where the pages of a build go. */
export interface SiteFolders {
  /** With a slash at its end, as Astro's configuration has it. */
  readonly base: string;
  readonly outDir: URL;
  readonly publicDir: URL;
}

/**
 * The file of a page, from the site's folder: `events/x/index.html`. Undefined for what Astro has to write itself: other
 * files than pages, the home page, which is told the size of the copy for a disk afterwards, the pages of errors, which hosts
 * look for elsewhere, and those that a public file takes the place of.
 */
export function pageFile(
  address: string,
  { type, route }: Pick<RouteData, 'type' | 'route'>,
  { base, publicDir }: Omit<SiteFolders, 'outDir'>,
): string | undefined {
  if (type !== 'page' || /^\/(404|500|)$/.test(route)) return undefined;
  const { pathname } = new URL(address);
  if (!pathname.startsWith(base) || !pathname.endsWith('/')) return undefined;
  const file = `${decodeURIComponent(pathname.slice(base.length))}index.html`;
  return existsSync(new URL(encodeURI(file), publicDir)) ? undefined : file;
}
