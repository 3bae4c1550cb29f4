import { unzipSync } from 'fflate';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { writeCopy } from '../../src/offline/copy/write-copy.ts';
import { firefoxPath, withFirefox } from './firefox.ts';
import { testSites } from './test-sites.ts';
import type { SiteName } from './test-sites.ts';
import { pagesIn } from './version-of-site.ts';
import { withPage } from './with-page.ts';

const copied = ['root', 'below', 'arabic', 'dates'] as const satisfies readonly SiteName[];
const target = mkdtempSync(join(tmpdir(), 'frise-copy-'));
const addressOf = (site: SiteName, path: string): string => pathToFileURL(join(target, site, path)).href;

beforeAll(async () => {
  for (const site of copied) {
    await writeCopy({ folder: inject('siteFolders')[site], base: testSites[site].base }, target, site);
  }
});
afterAll(() => rmSync(target, { recursive: true, force: true }));

/** Opens a file in Chromium with no network, and expects a silent console. */
async function withFile(address: string, look: (page: Page) => Promise<void>): Promise<void> {
  const browser = await chromium.connect(inject('browserAddress'));
  try {
    const context = await browser.newContext({ reducedMotion: 'reduce', offline: true });
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) problems.push(request.url());
    });
    await page.goto(address);
    await look(page);
    expect(problems).toEqual([]);
  } finally {
    await browser.close();
  }
}

describe.each(copied)('the copy of the site %s', (site) => {
  test('has only links that lead to its own files', () => {
    const folder = join(target, site);
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(5);
    const dead = pages.flatMap((page) => {
      const html = readFileSync(join(folder, page), 'utf8');
      const links = [...html.matchAll(/\s(?:href|src|action|data-index)="([^"#?]+)[^"]*"/g)].map(
        ([, link]) => link!,
      );
      return links
        .filter((link) => !/^[a-z]+:/.test(link))
        .map((link) => fileURLToPath(new URL(link, pathToFileURL(join(folder, page)))))
        .filter((path) => !path.startsWith(folder) || !/\.\w+$/.test(path) || !existsSync(path))
        .map((path) => `${page}: ${path}`);
    });
    expect(dead).toEqual([]);
    expect(
      pages.filter((page) => /frise-new-version|offline\/"/.test(readFileSync(join(folder, page), 'utf8'))),
    ).toEqual([]);
  });

  test('opens every page from a disk, in its styles, with nothing to complain of', async () => {
    await withFile(addressOf(site, 'index.html'), async (page) => {
      for (const path of pagesIn(join(target, site))) {
        await page.goto(addressOf(site, path));
        // Former addresses of events lead on.
        await page.locator('.site-footer').waitFor();
        expect(await page.locator('h1').count(), path).toBe(1);
        expect(await page.evaluate(() => getComputedStyle(document.body).marginTop), path).toBe('0px');
      }
    });
  });

  test('searches from a disk, and leads to the event found', async () => {
    await withFile(addressOf(site, 'about/index.html'), async (page) => {
      await page.locator('form[role=search] input[name=q]').fill(testSites[site].searched);
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.search-results a').first().click();
      await page.waitForURL(/\/events\/[^/]+\/index\.html/);
      expect(await page.locator('h1').innerText()).not.toBe('');
    });
  });
});

test('the home page offers the copy with its size when the timeline says so, and only then', async () => {
  await withPage({ site: 'single' }, async (page) => {
    const link = page.getByRole('link', { name: /^Download the whole timeline \(\d+(\.\d)?\sMB\)$/ });
    const answer = await page.request.get(new URL((await link.getAttribute('href'))!, page.url()).href);
    const names = Object.keys(unzipSync(await answer.body()));
    expect(names).toContain('one-event-an-invented-example/index.html');
    expect(names.filter((name) => /\.zip$|404/.test(name))).toEqual([]);
  });
  await withPage({}, async (page) => expect(await page.locator('.offline-copy').count()).toBe(0));
});

test('the frise comes alive from a disk, in the site’s fonts, and its address says what it shows', async () => {
  await withFile(addressOf('root', 'index.html'), async (page) => {
    await page.locator('frise-view.ready').waitFor({ state: 'attached' });
    const fonts = await page.evaluate(() => [...document.fonts].map(({ status }) => status));
    expect(fonts).toContain('loaded');
    expect(fonts).not.toContain('error');
    await page.locator('.frise-buttons [data-move=in]').click();
    await page.waitForURL(/index\.html\?/);
    await page.reload();
    await page.locator('frise-view.ready').waitFor({ state: 'attached' });
  });
});

test.skipIf(firefoxPath === undefined)('Firefox opens the copy, draws the frise and searches', async () => {
  await withFirefox(async ({ open, evaluate, complaints }) => {
    const until = async (condition: string): Promise<unknown> => {
      for (let tries = 0; tries < 100 && (await evaluate(condition)) !== true; tries += 1) await pause(100);
      return evaluate(condition);
    };
    await open(addressOf('root', 'index.html'));
    expect(await until(`document.querySelector('frise-view.ready') !== null`)).toBe(true);
    await open(`${addressOf('root', 'search/index.html')}?q=tinzawaten`);
    expect(await until(`document.querySelector('.search-results a') !== null`)).toBe(true);
    expect(await evaluate(`document.querySelector('.search-results').innerText`)).toContain(
      'Combats à Tinzaouatène',
    );
    await evaluate(`document.querySelector('.search-results a').click()`);
    expect(await until(`/\\/events\\/[^/]+\\/index\\.html/.test(location.href)`)).toBe(true);
    expect(complaints).toEqual([]);
  });
});
