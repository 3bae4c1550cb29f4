/** The site's address; undefined for that of the machine which builds it, when it was not told another. */
export function knownSite(site: URL | undefined): URL | undefined {
  return site === undefined || site.hostname === 'localhost' ? undefined : site;
}
