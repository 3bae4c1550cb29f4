import { describe, expect, test } from 'vitest';
import { pagesOf } from './pages-of.ts';
import type { SiteName } from './test-sites.ts';
import { tooSmallTargets } from './too-small-targets.ts';
import { withPage } from './with-page.ts';

const widths = [390, 1280];

describe.each<SiteName>(['root', 'arabic', 'dates'])('%s', (site) => {
  test.each(pagesOf(site))('/%s has targets of 24 px, or room around smaller ones', async (path) => {
    for (const width of widths) {
      await withPage({ site, path, viewport: { width, height: 900 } }, async (page) => {
        expect(await page.evaluate(tooSmallTargets)).toEqual([]);
      });
    }
  });
});
