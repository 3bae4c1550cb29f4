import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { pagesOf } from './pages-of.ts';
import { siteNames } from './test-sites.ts';
import { withPage } from './with-page.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// The site under a path has the same pages as the one at the root.
describe.each(siteNames.filter((name) => name !== 'below'))('%s', (site) => {
  test.each(pagesOf(site))('axe finds nothing on /%s, light and dark', async (path) => {
    await withPage({ site, path }, async (page) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate<AxeResults, string[]>(
          (values) =>
            (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values } }),
          tags,
        );
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(
            ({ target, failureSummary }) => `${colorScheme} ${id}: ${target.join(' ')} ${failureSummary}`,
          ),
        );
        expect(found).toEqual([]);
      }
    });
  });
});
