import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { changingHost } from './changing-host.ts';
import type { ChangingHost, Reply } from './changing-host.ts';
import { testSites } from './test-sites.ts';
import { pagesIn, versionOfSite } from './version-of-site.ts';
import { isWaiting, lookForNewVersion, untilKept, withReader } from './with-reader.ts';

let versions: readonly string[] = [];
let host: ChangingHost;
const aboutPage = (): Buffer => readFileSync(join(versions[1]!, 'about/index.html'));

beforeAll(async () => {
  const site = inject('siteFolders').root;
  versions = await Promise.all(['one', 'two'].map((version) => versionOfSite(site, version)));
});
afterAll(() => versions.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
beforeEach(async () => {
  host = await changingHost({ '/': versions[0]! });
  return () => host.stop().catch(() => undefined);
});

const versionOf = (page: Page): Promise<string | null> => page.locator('body').getAttribute('data-version');

const faults: readonly (readonly [name: string, reply: () => Reply])[] = [
  ['says that a page is missing', () => ({ status: 404 })],
  ['fails', () => ({ status: 500, body: 'Internal Server Error' })],
  ['leads elsewhere', () => ({ status: 302, location: 'https://elsewhere.invalid/' })],
  ['asks to log in', () => ({ status: 200, body: '<!doctype html><title>Wi-Fi</title>' })],
  ['sends half a page and goes', () => ({ status: 200, body: aboutPage().subarray(0, 2000), length: 9000 })],
  ['sends half a page as a whole', () => ({ status: 200, body: aboutPage().subarray(0, 2000) })],
];

test.each(faults)(
  'a host that %s lets no new version begin, and the next attempt brings it',
  async (_, reply) => {
    await withReader(async ({ page }) => {
      await page.goto(host.origin);
      await untilKept(page);
      host.folders['/'] = versions[1]!;
      host.reply = (path) => (path === '/about/' ? reply() : undefined);
      await lookForNewVersion(page);
      expect(await isWaiting(page)).toBe(false);
      for (const path of ['/', '/about/', '/search/']) {
        await page.goto(host.origin + path);
        expect(await versionOf(page)).toBe('one');
      }
      host.reply = () => undefined;
      await lookForNewVersion(page);
      expect(await isWaiting(page)).toBe(true);
    });
  },
);

test('a first visit to a host that fails keeps nothing half, and the next page goes on', async () => {
  host.reply = (path) => (path === '/about/' ? { status: 500 } : undefined);
  await withReader(async ({ page }) => {
    await page.goto(host.origin);
    await expect.poll(() => host.asked).toContain('/about/');
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    host.reply = () => undefined;
    await page.goto(`${host.origin}/search/`);
    await untilKept(page);
    await host.stop();
    await page.goto(`${host.origin}/about/`);
    expect(await versionOf(page)).toBe('one');
  });
});

/** Hosts that have addresses of their own for what is in a folder. */
const hosts: readonly (readonly [name: string, reply: (path: string) => Reply | undefined])[] = [
  [
    'takes .html away',
    (path) =>
      path.endsWith('.html')
        ? { status: 308, location: path.replace(/(index)?\.html$/, '') }
        : path === '/404'
          ? { status: 200, body: readFileSync(join(versions[0]!, '404.html')) }
          : undefined,
  ],
  [
    'takes the last slash away',
    (path) => {
      if (path !== '/' && path.endsWith('/')) return { status: 308, location: path.slice(0, -1) };
      const page = `${path.slice(1)}/index.html`;
      return pagesIn(versions[0]!).includes(page)
        ? { status: 200, body: readFileSync(join(versions[0]!, page)) }
        : undefined;
    },
  ],
];

describe.each(hosts)('a host that %s', (_, reply) => {
  test('is kept as any other, and every page is read when it is gone', async () => {
    host.reply = reply;
    await withReader(async ({ page }) => {
      await page.goto(host.origin);
      await untilKept(page);
      await host.stop();
      for (const path of pagesIn(versions[0]!)) {
        const answer = await page.goto(`${host.origin}/${path.replace(/index\.html$/, '')}`);
        expect(answer?.status(), path).toBe(200);
        expect(await versionOf(page), path).toBe('one');
      }
      await page.goto(`${host.origin}/about`);
      expect(page.url()).toBe(`${host.origin}/about/`);
      expect(await versionOf(page)).toBe('one');
    });
  });
});

test('a part of a file is the host’s to answer', async () => {
  await withReader(async ({ page }) => {
    await page.goto(host.origin);
    await untilKept(page);
    host.asked.length = 0;
    await page.evaluate(async () => {
      await fetch('/icon-192.png', { headers: { range: 'bytes=0-9' } });
      await fetch('/icon-512.png');
    });
    expect(host.asked).toEqual(['/icon-192.png']);
  });
});

test('a device without room keeps nothing, says why when asked, is not tried at each page, and reads on', async () => {
  await withReader(async ({ context, page }) => {
    const session = await context.newCDPSession(page);
    const quota = (quotaSize?: number) =>
      session.send('Storage.overrideQuotaForOrigin', {
        origin: host.origin,
        ...(quotaSize === undefined ? {} : { quotaSize }),
      });
    await quota(200_000);
    await page.goto(host.origin);
    await page.waitForFunction(() => sessionStorage.getItem('frise:device-full') !== null);
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
    host.asked.length = 0;
    await page.goto(`${host.origin}/events/${testSites.root.event}/`);
    await page.waitForLoadState('networkidle');
    expect(await versionOf(page)).toBe('one');
    expect(host.asked).not.toContain('/offline-files.json');

    await page.goto(`${host.origin}/offline/`);
    const said = page.locator('.offline-state');
    const make = page.getByRole('button', { name: /Rendre disponible hors ligne \(1(,\d)?\sMo\)/ });
    await said.filter({ hasText: 'pas assez de place' }).waitFor();
    await make.click();
    await expect.poll(() => host.asked).toContain('/offline-files.json');
    await said.filter({ hasText: 'pas assez de place' }).waitFor();
    await quota();
    await make.click();
    await said.filter({ hasText: 'Tout le site' }).waitFor();
  });
});
