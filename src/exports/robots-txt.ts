/** A robots.txt that welcomes everybody; it names the sitemap when its full address is known. */
export function robotsTxt(sitemapUrl: string | undefined): string {
  const sitemap = sitemapUrl === undefined ? '' : `\nSitemap: ${sitemapUrl}\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}
