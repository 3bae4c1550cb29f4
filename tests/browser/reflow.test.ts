import { describe, expect, test } from 'vitest';
import { pagesOf } from './pages-of.ts';
import { sidewaysScroll } from './sideways-scroll.ts';
import type { SiteName } from './test-sites.ts';
import { withPage } from './with-page.ts';

/** A width in CSS px, and the size of the reader's text. */
const settings = [
  { width: 320, text: '100%' },
  { width: 1280, text: '200%' },
  { width: 390, text: '200%' },
];

describe.each<SiteName>(['root', 'arabic', 'dates', 'hostile'])('%s', (site) => {
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
