import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { said, titles } from './search-parts.ts';
import { withPage } from './with-page.ts';

/** Bytes that answers to a page have, compressed, without Pagefind's program. Fonts come beside what they show, and have a budget of their own. */
async function loadedBy(page: Page, act: () => Promise<void>): Promise<number> {
  const answers: Response[] = [];
  const keep = (response: Response): void => void answers.push(response);
  page.on('response', keep);
  await act();
  page.off('response', keep);
  const counted = answers.filter((response) => !/\/wasm\.|\.woff2$/.test(response.url()));
  const bodies = await Promise.all(counted.map((response) => response.body()));
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
}

describe('the search page', () => {
  test('filters by period, counts it, keeps it in the address, and says to which an event belongs', async () => {
    await withPage({ path: 'search/?q=ao%C3%BBt+2024' }, async (page) => {
      await said(page, /4 résultats$/);
      await page.locator('.search-facet summary', { hasText: 'Périodes' }).click();
      await page.getByText('Un événement compte dans chaque période où il a pu avoir lieu.').waitFor();
      const choices = page.locator('input[name=period]');
      const counted = async (index: number): Promise<number> =>
        Number(await choices.nth(index).locator('xpath=..').locator('.choice-count').innerText());
      expect(await choices.count()).toBeGreaterThan(1);
      expect(await choices.count()).toBeLessThanOrEqual(14);
      const last = (await choices.count()) - 1;
      const count = await counted(last);
      await choices.nth(last).check();
      await said(page, new RegExp(`${count} résultats?$`));
      expect(await titles(page)).toHaveLength(count);
      const value = await choices.nth(last).getAttribute('value');
      expect(new URL(page.url()).searchParams.getAll('period')).toEqual([value]);
      await page.reload();
      await said(page, new RegExp(`${count} résultats?$`));
      expect(await choices.nth(last).isChecked()).toBe(true);
      expect(await choices.nth(last).isVisible()).toBe(true);
    });
  });

  test('counts its filters before anything is asked', async () => {
    await withPage({ path: 'search/' }, async (page) => {
      await said(page, /Écrivez un mot/);
      const box = page.locator('input[name=track][value=aide]');
      expect(await box.locator('xpath=..').locator('.choice-count').innerText()).toMatch(/^\d+$/);
      expect(await titles(page)).toEqual([]);
    });
  });

  test('loads at most 60 kB before the first result in the box of a page, the program aside', async () => {
    await withPage({ path: 'about/' }, async (page) => {
      const bytes = await loadedBy(page, async () => {
        await page.locator('form[role=search] input[name=q]').pressSequentially('lavrof');
        await page.getByRole('option').first().waitFor();
      });
      expect(bytes).toBeGreaterThan(5_000);
      expect(bytes).toBeLessThanOrEqual(60_000);
    });
  });

  test('loads at most 60 kB before its first result, itself included, the program and fonts aside', async () => {
    await withPage({ path: '404.html' }, async (page) => {
      const address = new URL('search/', page.url()).href;
      // What the page that is left still loads would be counted, and its bodies are gone.
      await page.goto('about:blank');
      const bytes = await loadedBy(page, async () => {
        await page.goto(address);
        await page.locator('main input[name=q]').pressSequentially('lavrof');
        await page.locator('.search-results a').first().waitFor();
      });
      expect(bytes).toBeGreaterThan(30_000);
      expect(bytes).toBeLessThanOrEqual(60_000);
    });
  });
});

test('without JavaScript, the search leads to the periods of a large timeline', async () => {
  await withPage({ site: 'large', path: 'search/', javaScriptEnabled: false }, async (page) => {
    const links = page.locator('.period-list a');
    expect(await links.count()).toBeGreaterThan(1);
    await links.first().click();
    await page.waitForURL('**/periods/**');
    expect(await page.locator('.search-filters').count()).toBe(0);
  });
});
