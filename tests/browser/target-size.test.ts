import { describe, expect, test } from 'vitest';
import { pagesOf } from './pages-of.ts';
import type { SiteName } from './test-sites.ts';
import { tooSmallTargets } from './too-small-targets.ts';
import { withPage } from './with-page.ts';

describe.each<SiteName>(['root', 'arabic', 'dates'])('%s', (site) => {
  test.each(pagesOf(site))('/%s has targets of 24 px, or room around smaller ones', async (path) => {
    await withPage({ site, path }, async (page) => {
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(tooSmallTargets), `at ${width} px`).toEqual([]);
      }
    });
  });
});
