import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listPath, parseFileList, sumOf } from '../../src/offline/worker/file-list.ts';
import { changingHost } from './changing-host.ts';
import type { ChangingHost } from './changing-host.ts';
import { searchEnded } from './search-ended.ts';
import { testSites } from './test-sites.ts';
import { pagesIn } from './version-of-site.ts';
import { untilKept, withReader } from './with-reader.ts';

describe.each(['root', 'below', 'arabic', 'contested'] as const)(
  'one visit to %s, then no network',
  (site) => {
    const { base, searched } = testSites[site];
    const folder = inject('siteFolders')[site];
    let host: ChangingHost;
    beforeAll(async () => {
      host = await changingHost({ [base]: folder });
    });
    afterAll(() => host.stop().catch(() => undefined));

    test('every page is read and the search finds', async () => {
      await withReader(async ({ page }) => {
        const home = host.origin + base;
        await page.goto(home);
        await untilKept(page);
        await host.stop();
        for (const path of pagesIn(folder)) {
          const answer = await page.goto(home + path.replace(/index\.html$/, ''));
          expect(answer?.status(), path).toBe(200);
          // Former addresses of events lead on.
          await page.locator('.site-footer').waitFor();
          expect(await page.locator('h1').count(), path).toBe(1);
          const unstyled = await page.evaluate(
            () => [...document.styleSheets].length === 0 || getComputedStyle(document.body).margin !== '0px',
          );
          expect(unstyled, path).toBe(false);
        }
        await page.locator('footer a[href$="/offline/"]').click();
        await page.locator('.offline-state').filter({ hasText: /\d/ }).waitFor();
        await page.goto(`${home}search/?q=${encodeURIComponent(searched)}`);
        await page.waitForFunction(searchEnded);
        await page.locator('.search-results a').first().click();
        await page.waitForURL(/\/events\//);
      });
    });
  },
);

describe('addresses without a network', () => {
  const folder = inject('siteFolders').root;
  let host: ChangingHost;
  beforeAll(async () => {
    host = await changingHost({ '/': folder });
  });
  afterAll(() => host.stop().catch(() => undefined));

  test('a missing slash is put, index.html is a page, and what does not exist says so', async () => {
    await withReader(async ({ page }) => {
      await page.goto(host.origin);
      await untilKept(page);
      await host.stop();
      const event = `events/${testSites.root.event}`;
      await page.goto(`${host.origin}/${event}?a=1#b`);
      expect(page.url()).toBe(`${host.origin}/${event}/?a=1#b`);
      await page.goto(`${host.origin}/${event}/index.html`);
      expect(await page.locator('h1').innerText()).toContain('Tinzaouatène');
      const absent = await page.goto(`${host.origin}/events/nulle-part/`);
      expect(absent?.status()).toBe(404);
      expect(await page.locator('main').innerText()).not.toBe('');
      await page.goto(`${host.origin}/offline/`);
      await page.locator('.offline-events li').first().waitFor();
      const { shell } = parseFileList(readFileSync(join(folder, listPath), 'utf8'));
      const megabytes = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 }).format(sumOf(shell) / 1e6);
      expect(await page.locator('.offline-state').innerText()).toMatch(
        new RegExp(`^Tout le site se lit sans réseau.* ${megabytes}\\sMo`),
      );
      expect(await page.locator('.offline-events li').count()).toBe(5);
      expect(await page.locator('.offline-missing').isVisible()).toBe(false);
    });
  });
});
