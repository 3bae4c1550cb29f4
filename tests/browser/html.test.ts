import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { htmlFaults } from './html-faults.ts';
import { pagesOf } from './pages-of.ts';
import { siteNames } from './test-sites.ts';
import type { SiteName } from './test-sites.ts';
import { pagesIn } from './version-of-site.ts';
import { withPage } from './with-page.ts';

/** All pages of a site; of the large one, whose pages are all alike, one of each type. */
function pagesToValidate(site: SiteName): readonly string[] {
  if (site !== 'large') return pagesIn(inject('siteFolders')[site]);
  const paths = pagesOf(site).map((path) => path.replace(/\?.*$/, '').replace(/(^|\/)$/, '$1index.html'));
  return [...new Set(paths)];
}

test.each(siteNames)('the pages of %s are valid HTML', async (site) => {
  const pages = pagesToValidate(site);
  expect(pages.length).toBeGreaterThan(5);
  const read = (path: string): string => readFileSync(join(inject('siteFolders')[site], path), 'utf8');
  const faults = await Promise.all(pages.map((path) => htmlFaults(read(path), path)));
  expect(faults.flat()).toEqual([]);
});

test.each(pagesOf('root'))('/%s is valid HTML when its scripts have run', async (path) => {
  await withPage({ path }, async (page) => {
    await page.waitForLoadState('networkidle');
    expect(await htmlFaults(await page.content(), path)).toEqual([]);
  });
});

test('the validator sees what is wrong', async () => {
  const html =
    '<!DOCTYPE html><html lang="fr"><head><title>Phares</title></head><body><p><ul></ul></p></body>';
  expect(await htmlFaults(`${html}</html>`, 'phares')).not.toEqual([]);
});
