import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { selfRemovingWorker } from '../../src/integrations/write-service-worker.ts';
import { changingHost } from './changing-host.ts';
import type { ChangingHost } from './changing-host.ts';
import { testSites } from './test-sites.ts';
import { versionOfSite } from './version-of-site.ts';
import { lookForNewVersion, untilKept, withReader } from './with-reader.ts';

const { base: path } = testSites.below;
let [small, large, below] = ['', '', ''];
let host: ChangingHost;

beforeAll(async () => {
  const { root, below: site } = inject('siteFolders');
  [small, large, below] = await Promise.all([
    versionOfSite(root, 'one'),
    versionOfSite(root, 'one', 600_000),
    versionOfSite(site, 'below'),
  ]);
});
afterAll(() => [small, large, below].forEach((folder) => rmSync(folder, { recursive: true, force: true })));
beforeEach(async () => {
  host = await changingHost({ '/': small, [path]: below });
  return () => host.stop().catch(() => undefined);
});

const cacheNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());
const stateOf = (page: Page) => page.locator('.offline-state');

test('a reader removes all that is kept, and it does not come back by itself', async () => {
  await withReader(async ({ page }) => {
    await page.goto(host.origin);
    await untilKept(page);
    await page.goto(`${host.origin}/offline/`);
    await page.getByRole('button', { name: 'Retirer de cet appareil' }).click();
    await stateOf(page).filter({ hasText: 'n’est plus gardé' }).waitFor();
    expect(await cacheNames(page)).toEqual([]);
    await page.goto(host.origin);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    );
    await page.goto(`${host.origin}/offline/`);
    await page.getByRole('button', { name: /Rendre disponible hors ligne \(\d.*Mo\)/ }).click();
    await stateOf(page).filter({ hasText: 'Tout le site' }).waitFor();
    await page.goto(host.origin);
    await untilKept(page);
    await host.stop();
    await page.goto(`${host.origin}/about/`);
    expect(await page.locator('h1').isVisible()).toBe(true);
  });
});

test('two sites of one origin keep their own, and removing one leaves the other', async () => {
  await withReader(async ({ page }) => {
    for (const home of [host.origin + path, `${host.origin}/`]) {
      await page.goto(home);
      await untilKept(page);
    }
    await page.goto(`${host.origin}/offline/`);
    await page.getByRole('button', { name: 'Retirer de cet appareil' }).click();
    await stateOf(page).filter({ hasText: 'n’est plus gardé' }).waitFor();
    const names = await cacheNames(page);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !name.startsWith(`frise ${host.origin}${path} `))).toEqual([]);
    await host.stop();
    await page.goto(`${host.origin}${path}about/`);
    expect(await page.locator('body').getAttribute('data-version')).toBe('below');
  });
});

test('of a large site, the search and what was visited are at hand, and the rest on the reader’s word', async () => {
  host.folders['/'] = large;
  const [visited, missing] = ['combats-tinzaouatene', 'appel-lavrov-diop'].map(
    (id) => `${host.origin}/events/${id}/`,
  );
  await withReader(async ({ page }) => {
    await page.goto(host.origin);
    await untilKept(page);
    await page.goto(visited!);
    await host.stop();
    await page.goto(`${host.origin}/search/?q=lavrov`);
    await page.locator('.search-results a').first().waitFor();
    await page.goto(visited!);
    expect(await page.locator('h1').innerText()).toContain('Tinzaouatène');
    const absent = await page.goto(missing!);
    expect(absent?.status()).toBe(503);
    expect(page.url()).toBe(missing);
    expect(await page.locator('.offline-missing').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Combats à Tinzaouatène' }).waitFor();
    expect(await stateOf(page).innerText()).toMatch(/la recherche et 1\sévénement \(/);

    await host.start();
    await page.goto(`${host.origin}/offline/`);
    await page.getByRole('button', { name: /Rendre disponible hors ligne \(0,\d\sMo\)/ }).click();
    await stateOf(page).filter({ hasText: 'Tout le site' }).waitFor();
    expect(await page.locator('.offline-progress').isVisible()).toBe(false);
    await host.stop();
    await page.goto(missing!);
    expect(await page.locator('h1').innerText()).toContain('Lavrov');
  });
});

test('one visit to a truly large site brings a bounded part of it, and the rest is offered with its size', async () => {
  host.folders['/'] = inject('siteFolders').large;
  await withReader(async ({ page }) => {
    await page.goto(host.origin);
    await untilKept(page);
    const keptBytes = await page.evaluate(async () => {
      let bytes = 0;
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys())
          bytes += (await (await cache.match(request))!.arrayBuffer()).byteLength;
      }
      return bytes;
    });
    expect(keptBytes).toBeLessThan(15_000_000);
    await page.goto(`${host.origin}/offline/`);
    const make = page.getByRole('button', { name: /Rendre disponible hors ligne \(\d\d\sMo\)/ });
    await make.click();
    const progress = page.locator('progress');
    await expect.poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.value)).toBeGreaterThan(0);
    await stateOf(page)
      .filter({ hasText: /Il reste \d+\sMo à recevoir/ })
      .waitFor();
    await page.getByRole('button', { name: 'Arrêter' }).click();
    await page.getByRole('button', { name: 'Retirer de cet appareil' }).click();
    await stateOf(page).filter({ hasText: 'n’est plus gardé' }).waitFor();
    expect(await cacheNames(page)).toEqual([]);
  });
});

test('bringing the rest of a large site can be stopped, fails in words, and goes on later', async () => {
  host.folders['/'] = large;
  await withReader(async ({ page }) => {
    await page.goto(host.origin);
    await untilKept(page);
    await page.goto(`${host.origin}/offline/`);
    let asked = 0;
    host.watch = (file) => {
      if (!file.endsWith('.html') && !file.endsWith('/')) return;
      asked += 1;
      if (asked > 10) throw new Error('The network is gone.');
    };
    const make = page.getByRole('button', { name: /Rendre disponible/ });
    await make.click();
    await stateOf(page).filter({ hasText: 'Tout n’a pas pu être reçu' }).waitFor();
    expect(await make.isVisible()).toBe(true);
    host.watch = () => undefined;
    host.asked.length = 0;
    const gate = Promise.withResolvers<undefined>();
    host.gate = gate.promise;
    await make.click();
    await page.getByRole('button', { name: 'Arrêter' }).click();
    gate.resolve(undefined);
    await make
      .or(stateOf(page).filter({ hasText: 'Tout le site' }))
      .first()
      .waitFor();
    if (await make.isVisible()) await make.click();
    await stateOf(page).filter({ hasText: 'Tout le site' }).waitFor();
    expect(await make.isVisible()).toBe(false);
  });
});

test('a site without its worker takes the former one back, with all that it kept', async () => {
  await withReader(async ({ page }) => {
    await page.goto(host.origin);
    await untilKept(page);
    const withdrawn = await versionOfSite(inject('siteFolders').root, 'withdrawn');
    writeFileSync(join(withdrawn, 'sw.js'), await selfRemovingWorker());
    host.folders['/'] = withdrawn;
    await lookForNewVersion(page).catch(() => undefined);
    await page.locator('body[data-version=withdrawn]').waitFor({ state: 'attached' });
    await expect.poll(() => cacheNames(page)).toEqual([]);
    rmSync(withdrawn, { recursive: true, force: true });
  });
});
