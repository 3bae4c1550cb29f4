import { setTimeout as pause } from 'node:timers/promises';
import { expect, inject, test } from 'vitest';
import { changingHost } from './changing-host.ts';
import { firefoxPath, withFirefox } from './firefox.ts';
import type { FirefoxPage } from './firefox.ts';
import { testSites } from './test-sites.ts';
import { pagesIn } from './version-of-site.ts';

const site = 'below';
const { base, searched } = testSites[site];

async function until({ evaluate }: FirefoxPage, condition: string): Promise<boolean> {
  for (let tries = 0; tries < 150; tries += 1) {
    if ((await evaluate(condition)) === true) return true;
    await pause(100);
  }
  return false;
}

test.skipIf(firefoxPath === undefined)(
  'Firefox reads every page and searches when the host is gone after one visit, below a path',
  async () => {
    const folder = inject('siteFolders')[site];
    const host = await changingHost({ [base]: folder });
    const home = host.origin + base;
    try {
      await withFirefox(async (page) => {
        await page.open(home);
        expect(await until(page, 'navigator.serviceWorker.controller !== null')).toBe(true);
        await host.stop();
        for (const path of pagesIn(folder)) {
          await page.open(home + path.replace(/index\.html$/, ''));
          // Leaving a page while a script of it comes is a complaint in Firefox.
          expect(await until(page, `customElements.get('frise-new-version') !== undefined`), path).toBe(true);
          expect(await page.evaluate(`document.querySelectorAll('h1').length`), path).toBe(1);
          expect(await page.evaluate(`getComputedStyle(document.body).marginTop`), path).toBe('0px');
        }
        await page.open(`${home}search/?q=${encodeURIComponent(searched)}`);
        expect(await until(page, `document.querySelector('.search-results a') !== null`)).toBe(true);
        await page.evaluate(`document.querySelector('.search-results a').click()`);
        expect(await until(page, `location.pathname.includes('/events/')`)).toBe(true);
        expect(page.complaints).toEqual([]);
      });
    } finally {
      await host.stop().catch(() => undefined);
    }
  },
  120_000,
);
