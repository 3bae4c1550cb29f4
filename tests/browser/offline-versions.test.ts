import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { changingHost } from './changing-host.ts';
import type { ChangingHost } from './changing-host.ts';
import { pagesIn, versionOfSite } from './version-of-site.ts';
import { isWaiting, lookForNewVersion, untilKept, withReader } from './with-reader.ts';

let versions: readonly string[] = [];
let host: ChangingHost;

beforeAll(async () => {
  const site = inject('siteFolders').root;
  versions = await Promise.all(['one', 'two', 'three'].map((version) => versionOfSite(site, version)));
});
afterAll(() => versions.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
beforeEach(async () => {
  host = await changingHost({ '/': versions[0]! });
  return () => host.stop().catch(() => undefined);
});

/** The versions that the pages of the site say they are of, each once. */
async function versionsRead(page: Page): Promise<readonly string[]> {
  const said = new Set<string>();
  for (const path of pagesIn(versions[0]!)) {
    const version = await page.evaluate(
      async (address) => {
        const html = await (await fetch(address)).text();
        return /data-version="(\w+)"/.exec(html)?.[1] ?? 'none';
      },
      `/${path.replace(/index\.html$/, '')}`,
    );
    said.add(version);
  }
  return [...said];
}

const builds = (page: Page): Promise<number> =>
  page.evaluate(async () => new Set((await caches.keys()).map((name) => name.split(' ')[2])).size);

test('a server that dies in the middle of a deployment leaves the former version whole', async () => {
  await withReader(async ({ page }) => {
    await page.goto(host.origin);
    await untilKept(page);
    host.folders['/'] = versions[1]!;
    let left = 12;
    host.watch = () => {
      left -= 1;
      if (left < 0) throw new Error('The server is gone.');
    };
    await lookForNewVersion(page);
    expect(await isWaiting(page)).toBe(false);
    await page.goto(`${host.origin}/about/`);
    expect(await versionsRead(page)).toEqual(['one']);

    host.watch = () => undefined;
    host.asked.length = 0;
    await lookForNewVersion(page);
    expect(await isWaiting(page)).toBe(true);
    // What had come before the server went is not asked for again.
    expect(host.asked.length).toBeLessThan(pagesIn(versions[1]!).length);
    expect(await versionsRead(page)).toEqual(['one']);
  });
});

test('files of a third version among those of the second are not taken for it', async () => {
  await withReader(async ({ page }) => {
    await page.goto(host.origin);
    await untilKept(page);
    host.folders['/'] = versions[1]!;
    let pages = 0;
    host.watch = (path) => {
      if (path.endsWith('/')) pages += 1;
      if (pages === 5) host.folders['/'] = versions[2]!;
    };
    await lookForNewVersion(page);
    expect(host.folders['/']).toBe(versions[2]!);
    await page.goto(host.origin);
    expect(await page.locator('body').getAttribute('data-version')).toBe('one');
    expect(await versionsRead(page)).toEqual(['one']);
    await lookForNewVersion(page);
    expect(await isWaiting(page)).toBe(true);
    await page.getByRole('button', { name: 'Recharger' }).click();
    await page.locator('body[data-version=three]').waitFor({ state: 'attached' });
    expect(await versionsRead(page)).toEqual(['three']);
    expect(await builds(page)).toBe(1);
  });
});

test('a new version is offered in words, on every page, and taken over in all of them on the reader’s word', async () => {
  await withReader(async ({ context, page }) => {
    await page.goto(host.origin);
    await untilKept(page);
    const other = await context.newPage();
    await other.goto(`${host.origin}/about/`);
    expect(await page.locator('.new-version').getByRole('button').count()).toBe(0);
    host.folders['/'] = versions[1]!;
    await lookForNewVersion(page);
    const notice = page.getByRole('region', { name: 'Une nouvelle version' });
    await notice.waitFor();
    expect(await notice.getByRole('status').innerText()).toMatch(/nouvelle version/i);
    await page.goto(`${host.origin}/search/`);
    await page.getByRole('button', { name: 'Recharger' }).click();
    for (const open of [page, other])
      await open.locator('body[data-version=two]').waitFor({ state: 'attached' });
    expect(page.url()).toBe(`${host.origin}/search/`);
    expect(await versionsRead(page)).toEqual(['two']);
    expect(await builds(page)).toBe(1);
  });
});

test('a notice put off does not come back in that tab, and the version comes when no page is open', async () => {
  await withReader(async ({ context, page }) => {
    await page.goto(host.origin);
    await untilKept(page);
    host.folders['/'] = versions[1]!;
    await lookForNewVersion(page);
    await page.getByRole('button', { name: 'Pas maintenant' }).click();
    await page.goto(`${host.origin}/about/`);
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('button', { name: 'Recharger' }).count()).toBe(0);
    await page.close();
    const later = await context.newPage();
    await expect
      .poll(
        async () => {
          await later.goto(host.origin);
          const version = await later.locator('body').getAttribute('data-version');
          await later.goto('about:blank');
          return version;
        },
        { timeout: 20_000 },
      )
      .toBe('two');
  });
});

test('only what has changed is asked for', async () => {
  await withReader(async ({ page }) => {
    await page.goto(host.origin);
    await untilKept(page);
    host.folders['/'] = versions[1]!;
    host.asked.length = 0;
    await lookForNewVersion(page);
    expect(await isWaiting(page)).toBe(true);
    expect(host.asked.filter((path) => path.startsWith('/_astro/') || path.startsWith('/pagefind/'))).toEqual(
      [],
    );
  });
});
