import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { testSites } from './test-sites.ts';
import { withPage } from './with-page.ts';

const sites = ['together', 'gathered'] as const;

interface Told {
  readonly id: string;
  readonly url: string;
}

const file = (site: (typeof sites)[number], path: string): string =>
  readFileSync(join(inject('siteFolders')[site], path), 'utf8');

const told = (site: (typeof sites)[number]): readonly Told[] =>
  (JSON.parse(file(site, 'timeline.json')) as { readonly events: readonly Told[] }).events;

/** The first and the last event, and some between. */
const some = (all: readonly Told[]): readonly Told[] =>
  all.filter((_, index) => index === 0 || index === all.length - 1 || index % 97 === 50);

test.each(sites)('in %s each event is told once, at its address', (site) => {
  const counts = new Map<string, number>();
  for (const { id, url } of told(site)) {
    const [path = '', anchor = ''] = url.split('#');
    expect(anchor).toBe(`e-${id}`);
    const html = file(site, `${path}index.html`);
    expect(html.split(`id="${anchor}"`).length - 1, url).toBe(1);
    const article = html.slice(html.indexOf(`id="${anchor}"`)).split('</article>')[0]!;
    expect(article.includes('class="told"'), url).toBe(true);
    counts.set(path, (counts.get(path) ?? 0) + 1);
    expect(existsSync(join(inject('siteFolders')[site], 'events', id))).toBe(false);
  }
  for (const [path, count] of counts)
    expect(file(site, `${path}index.html`).split('class="told"').length - 1, path).toBe(count);
});

test.each(sites)('pages of %s stay small', (site) => {
  for (const path of new Set(told(site).map(({ url }) => url.split('#')[0]!)))
    expect(Buffer.byteLength(file(site, `${path}index.html`)), path).toBeLessThan(400_000);
});

test.each(sites)('the address that an event of %s had leads to where it is told', async (site) => {
  const { base } = testSites[site];
  await withPage({ site, path: '404.html' }, async (page) => {
    for (const { id, url } of some(told(site))) {
      await page.evaluate((path) => history.replaceState(null, '', path), `${base}events/${id}/`);
      // As a host does that sends this page for what it does not have.
      await page.route(`**/events/${id}/`, (route) =>
        route.fulfill({ status: 200, contentType: 'text/html', body: file(site, '404.html') }),
      );
      await page.goto(new URL(`${base}events/${id}/`, page.url()).href);
      await page.waitForURL((address) => address.pathname + address.hash === base + url);
      expect(await page.locator(`[id="e-${id}"]`).count()).toBe(1);
    }
  });
});

test('without a script that address says what became of it, and leads to the search', async () => {
  await withPage({ site: 'together', path: '404.html', javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('frise-moved-event p').first().innerText()).toContain('périodes');
    expect(await page.locator('frise-moved-event a').getAttribute('href')).toBe('/ensemble/search/');
  });
});

test('an event whose period was divided is found from the page of the whole', async () => {
  const { id, url } = told('together').find((event) => event.url.startsWith('periods/'))!;
  await withPage({ site: 'together', path: '' }, async (page) => {
    const parent = await page.locator('.period-list a').first().getAttribute('href');
    await page.goto(new URL(`${parent}#e-${id}`, page.url()).href);
    await page.waitForURL((address) => address.pathname + address.hash === `/ensemble/${url}`);
  });
});

test('the home page leads from each card to where the event is told', async () => {
  const addresses = new Map(told('together').map(({ id, url }) => [id, url]));
  await withPage({ site: 'together', javaScriptEnabled: false }, async (page) => {
    const links = await page
      .locator('article.card h3 a')
      .evaluateAll((all) =>
        all.map((link) => [link.closest('article')!.id.slice('e-'.length), link.getAttribute('href')]),
      );
    expect(links.length).toBeGreaterThan(0);
    for (const [id, href] of links) expect(href).toBe(`/ensemble/${addresses.get(id!)}`);
  });
});

test('a hit of the search leads to the event on its page', async () => {
  await withPage({ site: 'together', path: 'search/?q=convoi' }, async (page) => {
    const hit = page.locator('.search-hit a').first();
    const href = await hit.getAttribute('href');
    expect(href).toMatch(/^\/ensemble\/(periods|undated)\/.*#e-e\d+:~:text=/);
    await hit.click();
    await page.waitForURL((address) => /\/(periods|undated)\//.test(address.pathname));
    const id = /#(e-[a-z0-9-]+)/.exec(href!)![1]!;
    expect(await page.locator(`[id="${id}"] .told`).isVisible()).toBe(true);
  });
});

test('the search finds every event', () => {
  const entry = JSON.parse(file('together', 'pagefind/pagefind-entry.json')) as {
    readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
  };
  const counts = Object.values(entry.languages).map(({ page_count }) => page_count);
  expect(counts).toEqual([told('together').length]);
});

test('no file of the site names an address that is none', () => {
  for (const path of ['sitemap-0.xml', '_redirects', 'index.html', 'claims/index.html', 'timeline.json'])
    for (const { id } of some(told('together')))
      expect(file('together', path).includes(`events/${id}/`), `${path}: ${id}`).toBe(false);
});
