export interface Crawl {
  /** Every address of the site that was reached, without fragments. */
  readonly found: readonly string[];
  /** A sentence for each link that leads nowhere. */
  readonly broken: readonly string[];
}

/** Follows every link and asset from a site's home page, within its origin; also checks that `#fragments` exist. */
export async function crawl(home: string): Promise<Crawl> {
  const broken: string[] = [];
  const pages = new Map<string, Promise<string | undefined>>();
  const queue: { from: string; to: string }[] = [{ from: 'the start', to: home }];
  const { origin } = new URL(home);
  for (let link = queue.shift(); link !== undefined; link = queue.shift()) {
    const url = new URL(link.to);
    const fragment = decodeURIComponent(url.hash.slice(1));
    url.hash = '';
    if (url.origin !== origin || !['http:', 'https:'].includes(url.protocol)) continue;
    if (!url.href.startsWith(home)) broken.push(`${link.from} leaves the base path: ${link.to}`);
    const known = pages.get(url.href);
    const text = await (known ?? load(url.href));
    if (text === undefined) broken.push(`${link.from} leads to nothing: ${link.to}`);
    else if (fragment !== '' && !text.includes(`id="${fragment}"`))
      broken.push(`${link.from} has no target: ${link.to}`);
    if (known !== undefined) continue;
    pages.set(url.href, Promise.resolve(text));
    queue.push(...linksIn(text ?? '', url.href).map((to) => ({ from: url.href, to })));
  }
  return { found: [...pages.keys()], broken };
}

async function load(address: string): Promise<string | undefined> {
  const answer = await fetch(address);
  return answer.ok ? await answer.text() : undefined;
}

function linksIn(text: string, address: string): string[] {
  const isPage = text.startsWith('<!');
  const patterns = isPage
    ? [/\s(?:href|src)="([^"]+)"/g, /\scontent="(https?:[^"]+)"/g]
    : [/url\(["']?([^"')]+)/g];
  const addresses = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, link]) => link!));
  return addresses
    .map((link) => link.replaceAll('&amp;', '&').replaceAll('&#38;', '&'))
    .filter((link) => URL.canParse(link, address))
    .map((link) => new URL(link, address).href);
}
