import { describe, expect, test } from 'vitest';
import { said, titles } from './search-parts.ts';
import { withPage } from './with-page.ts';

describe('what a query is taken for', () => {
  test('a slip of the hand is the nearest word, and the page and the box say so', async () => {
    await withPage({ path: 'search/?q=lavrof' }, async (page) => {
      await said(page, /Résultats pour «\sLavrov\s» \(rien pour «\slavrof\s»\)\s: 2 résultats/);
      expect((await titles(page))[0]).toMatch(/^Lavrov et Diop/);
      expect(await page.locator('.search-results mark').first().innerText()).toBe('Lavrov');
    });
    await withPage({ path: 'about/' }, async (page) => {
      await page.locator('form[role=search] input[name=q]').fill('lavrof');
      await said(page, /Résultats pour «\sLavrov\s»/);
      expect(await page.getByRole('option').last().innerText()).toBe(
        'Tous les résultats pour «\u202fLavrov\u202f»',
      );
    });
  });

  test('a date is its events, counted by filter and filtered as words are', async () => {
    await withPage({ path: 'search/?q=ao%C3%BBt+2024' }, async (page) => {
      await said(page, /^Par date, en août 2024\s: 4 résultats$/);
      const track = page.locator('input[name=track][value=diplomatie]');
      expect(await track.locator('xpath=..').locator('.choice-count').innerText()).toBe('2');
      await track.check();
      await said(page, /: 2 résultats$/);
      expect(await titles(page)).toHaveLength(2);
    });
  });

  test('another spelling is shown as the reason, and a hit opens at its passage', async () => {
    await withPage({ path: 'search/?q=tinzawaten' }, async (page) => {
      await said(page, /2 résultats/);
      expect(await page.locator('.search-why').allInnerTexts()).toEqual(
        Array.from({ length: 2 }, () => 'Aussi écrit\u202f: Tinzawaten'),
      );
    });
    await withPage({ path: 'search/?q=humanitaire', viewport: { width: 390, height: 400 } }, async (page) => {
      await said(page, /1 résultat/);
      const link = page.locator('.search-results a');
      expect(await link.getAttribute('href')).toMatch(/#:~:text=humanitaire/);
      await link.click();
      await page.waitForURL('**/events/aide-ble-carburant-engrais/**');
      await page.waitForFunction(() => scrollY > 0);
    });
  });

  test('a hit opens at its passage in a browser without text fragments', async () => {
    await withPage({ path: 'search/', viewport: { width: 390, height: 400 } }, async (page) => {
      await page.addInitScript(() => Reflect.deleteProperty(Document.prototype, 'fragmentDirective'));
      await page.goto(new URL('?q=humanitaire', page.url()).href);
      await said(page, /1 résultat/);
      await page.locator('.search-results a').click();
      await page.waitForURL('**/events/aide-ble-carburant-engrais/#passage=**');
      await page.waitForFunction(() => scrollY > 0);
      expect(await page.evaluate(() => String(getSelection()))).toMatch(/^humanitaire/i);
    });
  });
});
