import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pagesOf } from './pages-of.ts';
import type { SiteName } from './test-sites.ts';
import { withPage } from './with-page.ts';

/** What sticks out sideways, as far as the page itself would scroll. */
async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > clientWidth + 0.5 || left < -0.5;
    });
    return [
      `${scrollWidth} > ${clientWidth}`,
      ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
    ];
  });
}

describe.each<SiteName>(['root', 'arabic', 'dates'])('%s', (site) => {
  test.each(pagesOf(site))('/%s needs no sideways scroll at 320 px', async (path) => {
    await withPage({ site, path, viewport: { width: 320, height: 640 } }, async (page) => {
      expect(await overflow(page)).toEqual([]);
    });
  });

  test.each(pagesOf(site))('/%s needs none at 1280 px with text at 200 %%', async (path) => {
    await withPage({ site, path, viewport: { width: 1280, height: 800 } }, async (page) => {
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      expect(await overflow(page)).toEqual([]);
    });
  });
});

test('a phone with text at 200 % still shows whole words', async () => {
  await withPage({ viewport: { width: 390, height: 844 } }, async (page) => {
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await overflow(page)).toEqual([]);
  });
});
