import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pagesOf } from './pages-of.ts';
import type { SiteName } from './test-sites.ts';
import { withPage } from './with-page.ts';

/** A width in CSS px, and the size of the reader's text. */
const settings = [
  { width: 320, text: '100%' },
  { width: 1280, text: '200%' },
  { width: 390, text: '200%' },
];

/** What sticks out sideways, if that makes the page itself scroll. */
async function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > clientWidth + 0.5 || left < -0.5;
    });
    return [
      `${scrollWidth} > ${clientWidth}`,
      ...wide.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 120)),
    ];
  });
}

describe.each<SiteName>(['root', 'arabic', 'dates'])('%s', (site) => {
  test.each(pagesOf(site))(
    '/%s needs no sideways scroll, be the page narrow or the text large',
    async (path) => {
      await withPage({ site, path }, async (page) => {
        for (const { width, text } of settings) {
          await page.setViewportSize({ width, height: 800 });
          await page.evaluate((size) => (document.documentElement.style.fontSize = size), text);
          expect(await sidewaysScroll(page), `${width} px, text at ${text}`).toEqual([]);
        }
      });
    },
  );
});
