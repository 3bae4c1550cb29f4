import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { collectProblems } from './collect-problems.ts';
import { crawl } from './crawl.ts';
import { pagesOf } from './pages-of.ts';
import { searchEnded } from './search-ended.ts';
import { servePlainly } from './serve-plainly.ts';
import type { PlainServer } from './serve-plainly.ts';
import { testSites } from './test-sites.ts';

describe.each(['root', 'below'] as const)('a host that knows nothing but files serves %s', (site) => {
  const { base, searched } = testSites[site];
  let server: PlainServer;
  beforeAll(async () => {
    server = await servePlainly(inject('siteFolders')[site], base);
  });
  afterAll(() => server.close());

  test('whole: every link leads to something', async () => {
    expect((await crawl(server.origin + base)).broken).toEqual([]);
  });

  test('with every type of page in a browser, the search, and the policy that each page states', async () => {
    const browser = await chromium.connect(inject('browserAddress'));
    try {
      const context = await browser.newContext({ reducedMotion: 'reduce' });
      // A worker would answer instead of the host.
      await context.addInitScript((key) => localStorage.setItem(key, 'none'), `frise:offline ${base}sw.js`);
      const page = await context.newPage();
      const problems = collectProblems(page, server.origin);
      for (const path of pagesOf(site)) {
        await page.goto(server.origin + base + path);
        expect(await page.locator('h1').count(), path).toBe(1);
      }
      await page.goto(`${server.origin}${base}search/?q=${encodeURIComponent(searched)}`);
      await page.waitForFunction(searchEnded);
      await page.locator('.search-results a').first().waitFor();
      expect(problems).toEqual([]);
      const hasRun = await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'document.documentElement.id = "foreign"';
        document.body.append(script);
        document.body.setAttribute('onclick', 'document.documentElement.id = "foreign"');
        document.body.click();
        return document.documentElement.id === 'foreign';
      });
      expect(hasRun).toBe(false);
      expect(problems.join(' ')).toMatch(/Content Security Policy/);
    } finally {
      await browser.close();
    }
  });
});
