import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { pagesOf } from './pages-of.ts';
import { testSites } from './test-sites.ts';
import { withPage } from './with-page.ts';

const { base } = testSites.below;

// The crawl of links.test.ts follows every link; here a browser loads what scripts and styles ask for.
test.each(pagesOf('below'))('/%s loads whole below the path', async (path) => {
  await withPage({ site: 'below', path }, async (page) => {
    await page.waitForLoadState('networkidle');
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(
      true,
    );
  });
});

test('a search from the home page finds the event below the path', async () => {
  await withPage({ site: 'below' }, async (page) => {
    await page
      .locator('form[role=search] input[name=q], search input[name=q]')
      .first()
      .fill(testSites.below.searched);
    await page.keyboard.press('Enter');
    const result = page.locator('main a', { hasText: 'Combats à Tinzaouatène' }).first();
    await result.click();
    await page.waitForURL(`**${base}events/combats-tinzaouatene/**`);
  });
});

test('no page of the site below a path names an address at the root', () => {
  const folder = inject('siteFolders').below;
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  const atRoot = pages.flatMap((path) =>
    [...readFileSync(join(folder, path), 'utf8').matchAll(/(?:href|src|action)="(\/[^"]*)"/g)]
      .map(([, address]) => address!)
      .filter((address) => !address.startsWith(base))
      .map((address) => `${path}: ${address}`),
  );
  expect(atRoot).toEqual([]);
});
