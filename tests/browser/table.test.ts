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
