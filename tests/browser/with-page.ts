import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { collectProblems } from './collect-problems.ts';
import { searchEnded } from './search-ended.ts';
import type { SiteName } from './test-sites.ts';

export interface Visit extends BrowserContextOptions {
  readonly site?: SiteName;
  /** Path of the page below the site's base: `events/x/`. */
  readonly path?: string;
}

let connection: Promise<Browser> | undefined;

/**
 * Opens a page of a test site in a browser profile of its own, and hands it over. Then expects what every page owes its
 * readers: a silent console, no failed request, and none to another origin.
 */
export async function withPage(
  { site = 'root', path = '', ...profile }: Visit,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  connection ??= chromium.connect(inject('browserAddress'));
  const browser = await connection;
  const home = inject('siteAddresses')[site];
  const context = await browser.newContext({ reducedMotion: 'reduce', ...profile });
  try {
    context.setDefaultTimeout(10_000);
    // A reader who keeps nothing: the tests of what is kept are in offline-*.test.ts.
    await context.addInitScript(
      (key) => location.protocol.startsWith('http') && localStorage.setItem(key, 'none'),
      `frise:offline ${new URL('sw.js', home).pathname}`,
    );
    const page = await context.newPage();
    const problems = collectProblems(page, home);
    await page.goto(new URL(path, home).href);
    if (path.includes('search/?q=')) await page.waitForFunction(searchEnded);
    // The script of the frise comes when the browser is idle.
    const isAlive = profile.javaScriptEnabled !== false && (await page.locator('frise-view').count()) > 0;
    if (isAlive) await page.locator('frise-view.ready').waitFor({ state: 'attached' });
    await look(page);
    expect(problems, `what ${path === '' ? 'the home page' : path} of ${site} complains about`).toEqual([]);
  } finally {
    await context.close();
  }
}
