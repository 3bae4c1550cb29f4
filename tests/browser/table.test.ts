import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withPage } from './with-page.ts';

const titles = (page: Page): Promise<string[]> => page.locator('tbody th').allInnerTexts();
const sorted = (page: Page): Promise<string> =>
  page.locator('th[aria-sort]').evaluate((th) => `${th.textContent.trim()} ${th.ariaSort}`);
const { compare } = new Intl.Collator('fr');
const isAlive = (page: Page) => page.waitForFunction(() => customElements.get('frise-table') !== undefined);

describe('the table of events', () => {
  test('has each event in a row, and without a script its headings lead to its other orders', async () => {
    await withPage({ path: 'table/', javaScriptEnabled: false }, async (page) => {
      expect(await titles(page)).toHaveLength(5);
      expect(await page.locator('th[aria-sort]').innerText()).toMatch(/Début/);
      await page.getByRole('columnheader', { name: 'Titre' }).getByRole('link').click();
      expect(page.url()).toMatch(/\/table\/by\/title\/$/);
      const byTitle = await titles(page);
      expect(byTitle).toEqual(byTitle.toSorted(compare));
      expect(await page.locator('th[aria-sort=ascending]').innerText()).toMatch(/Titre/);
    });
  });

  test('is ordered in place by a heading, once more the other way round, and the address says so', async () => {
    await withPage({ path: 'table/' }, async (page) => {
      await isAlive(page);
      const inTime = await titles(page);
      const heading = page.getByRole('columnheader', { name: 'Titre' }).getByRole('link');
      await heading.focus();
      await page.keyboard.press('Enter');
      expect(await sorted(page)).toBe('Titre ascending');
      const byTitle = await titles(page);
      expect(byTitle).toEqual(byTitle.toSorted(compare));
      const said = await page.locator('frise-table [role=status]').textContent();
      expect(said).toBe('Ordonné par Titre, ordre croissant');
      await heading.click();
      expect(await titles(page)).toEqual(byTitle.toReversed());
      expect(new URL(page.url()).search).toBe('?sort=-title');
      expect(await heading.evaluate((link) => link === document.activeElement)).toBe(true);
      await page.goBack();
      await page.waitForURL(/\?sort=title$/);
      expect(await titles(page)).toEqual(byTitle);
      await page.goBack();
      await page.waitForURL(/\/table\/$/);
      expect(await titles(page)).toEqual(inTime);
      expect(await sorted(page)).toBe('Début ascending');
    });
  });

  test('opens in the order that an address names', async () => {
    await withPage({ path: 'table/?sort=-title' }, async (page) => {
      await page.waitForSelector('th[aria-sort=descending]');
      const names = await titles(page);
      expect(names).toEqual(names.toSorted(compare).toReversed());
    });
  });
});

describe('a long table', () => {
  const nextPart = (page: Page) => page.locator('.table-parts li:has([aria-current]) + li a');

  test('is read in each order, part by part, without a script', async () => {
    await withPage({ site: 'large', path: 'table/', javaScriptEnabled: false }, async (page) => {
      await page.getByRole('columnheader', { name: 'Titre' }).getByRole('link').click();
      expect(page.url()).toMatch(/\/table\/by\/title\/$/);
      expect(await page.title()).toMatch(/^Tableau des événements par titre /);
      const read = await titles(page);
      expect(read.length).toBeLessThanOrEqual(150);
      for (let part = 2; (await nextPart(page).count()) > 0; part += 1) {
        await nextPart(page).click();
        expect(page.url()).toMatch(new RegExp(`/table/by/title/${part}/$`));
        read.push(...(await titles(page)));
      }
      expect(read).toHaveLength(900);
      expect(read).toEqual(read.toSorted(compare));
    });
  });

  test('is read the other way round by the heading of its order, up to its first part', async () => {
    await withPage({ site: 'large', path: 'table/by/title/' }, async (page) => {
      const isReady = () => page.waitForFunction(() => customElements.get('frise-table-part') !== undefined);
      const heading = page.getByRole('columnheader', { name: 'Titre' }).getByRole('link');
      await isReady();
      const first = await titles(page);
      await heading.click();
      await page.waitForSelector('th[aria-sort=descending]');
      const read = await titles(page);
      while ((await nextPart(page).count()) > 0) {
        await nextPart(page).click();
        await page.waitForSelector('th[aria-sort=descending]');
        read.push(...(await titles(page)));
      }
      expect(read).toHaveLength(900);
      expect(read).toEqual(read.toSorted(compare).toReversed());
      await heading.click();
      await isReady();
      expect(await sorted(page)).toBe('Titre ascending');
      expect(await titles(page)).toEqual(first);
    });
  });

  test.each([
    ['table/?sort=title', /\/table\/by\/title\/$/],
    ['table/?sort=-title', /\/table\/by\/title\/\d+\/\?reversed$/],
    ['table/?sort=-start', /\/table\/\d+\/\?reversed$/],
  ])('leads %s, as a shorter table was cited, to where that order begins', async (path, address) => {
    await withPage({ site: 'large', path }, (page) => page.waitForURL(address));
  });
});
