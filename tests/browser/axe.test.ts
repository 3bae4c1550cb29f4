import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pagesOf } from './pages-of.ts';
import { siteNames, testSites } from './test-sites.ts';
import { withPage } from './with-page.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A sentence for everything that axe finds in a page, light and dark. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const results = await page.evaluate<AxeResults, string[]>(
      (values) =>
        (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values } }),
      tags,
    );
    for (const { id, nodes } of results.violations) {
      found.push(
        ...nodes.map((node) => `${colorScheme} ${id}: ${node.target.join(' ')} ${node.failureSummary}`),
      );
    }
  }
  return found;
}

// The site under a path has the same pages as the one at the root.
describe.each(siteNames.filter((name) => name !== 'below'))('%s', (site) => {
  test.each(pagesOf(site))('axe finds nothing on /%s, light and dark', async (path) => {
    await withPage({ site, path }, async (page) => {
      expect(await violations(page)).toEqual([]);
    });
  });

  test('axe finds nothing while suggestions are open', async () => {
    await withPage({ site }, async (page) => {
      await page.locator('form[role=search] input[name=q]').pressSequentially(testSites[site].searched);
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await violations(page)).toEqual([]);
    });
  });
});

test('axe finds nothing on a phone', async () => {
  await withPage({ viewport: { width: 320, height: 640 } }, async (page) => {
    expect(await violations(page)).toEqual([]);
  });
});
