import { knownSite } from './known-site.ts';

/** The whole address of a page whose path has the base; the path alone while the site does not know where it will stand. */
export function pageAddress(path: string, site: URL | undefined): string {
  const known = knownSite(site);
  return known === undefined ? path : new URL(path, known).href;
}
