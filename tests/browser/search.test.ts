import { describe, expect, test } from 'vitest';
import { said, titles } from './search-parts.ts';
import { withPage } from './with-page.ts';

const clashes = 'Combats à Tinzaouatène';

describe('the search box of every page', () => {
  test.each(['Tinzaouatene', 'Tin Zaouatine', 'tinzawaten'])('%s leads to the clashes', async (words) => {
    await withPage({}, async (page) => {
      await page.locator('form[role=search] input[name=q]').fill(words);
      await page.keyboard.press('Enter');
      await said(page, /\d+ résultats?/);
      expect(new URL(page.url()).searchParams.get('q')).toBe(words);
      expect(await titles(page)).toContain(clashes);
      await page.getByRole('link', { name: clashes }).click();
      await page.waitForURL('**/events/combats-tinzaouatene/**');
    });
  });

  test('suggests events while one types; arrows choose one, Enter opens it', async () => {
    await withPage({ path: 'about/' }, async (page) => {
      const field = page.locator('form[role=search] input[name=q]');
      await field.pressSequentially('Lavrov');
      const options = page.getByRole('option');
      await options.first().waitFor();
      expect(await options.first().innerText()).toMatch(/Lavrov|Moscou/);
      expect(await page.getByRole('combobox').getAttribute('aria-expanded')).toBe('true');
      await said(page, /\d+ résultats?/);
      await page.keyboard.press('ArrowDown');
      const active = page.locator('[role=option][aria-selected=true]');
      expect(await active.getAttribute('id')).toBe(await field.getAttribute('aria-activedescendant'));
      await page.keyboard.press('Enter');
      await page.waitForURL('**/events/**');
    });
  });

  test('Escape puts the suggestions away and leaves the words', async () => {
    await withPage({}, async (page) => {
      const field = page.locator('form[role=search] input[name=q]');
      await field.pressSequentially('Mali');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('listbox').waitFor({ state: 'hidden' });
      expect(await field.inputValue()).toBe('Mali');
    });
  });
});

describe('the search page', () => {
  test('shows results as one types, with date, track, status and the words found', async () => {
    await withPage({ path: 'search/' }, async (page) => {
      await page.locator('main input[name=q]').pressSequentially('tinzaouatene');
      await said(page, /\d+ résultats?/);
      const hit = page.locator('.search-results li', { hasText: clashes }).first();
      expect(await hit.locator('.search-hit-date').innerText()).toMatch(/27 et 28 juillet 2024/);
      expect(await hit.innerText()).toMatch(/Sécurité/);
      expect(await hit.locator('.status').innerText()).toMatch(/rapporté/i);
      expect(await page.locator('.search-results mark').first().innerText()).toMatch(/Tinzaouatène/i);
      expect(new URL(page.url()).search).toBe('?q=tinzaouatene');
    });
  });

  test('filters by track and by status, counts both, and takes the filters away', async () => {
    await withPage({ path: 'search/?q=Mali' }, async (page) => {
      await said(page, /\d+ résultats?/);
      const all = (await titles(page)).length;
      const box = page.locator('input[name=track][value=aide]');
      expect(await box.locator('xpath=..').locator('.choice-count').innerText()).toMatch(/^\d+$/);
      await box.check();
      await page.waitForURL(/track=aide/);
      await page.waitForFunction(
        (count) => document.querySelectorAll('.search-results li').length < count,
        all,
      );
      expect(await titles(page)).toEqual(['Livraisons gratuites de blé, de carburant et d’engrais']);
      await page.locator('input[name=status][value=unverified]').check();
      await said(page, /Aucun résultat avec ces filtres/);
      await page.getByRole('button', { name: 'Retirer les filtres' }).click();
      await said(page, /\d+ résultats?/);
      expect((await titles(page)).length).toBe(all);
      expect(new URL(page.url()).search).toBe('?q=Mali');
    });
  });

  test('orders by date as the timeline does', async () => {
    await withPage({ site: 'dates', path: 'search/?q=harbour&sort=date' }, async (page) => {
      await said(page, /\d+ results?/);
      const more = page.locator('.search-more');
      while (await more.isVisible()) {
        const shown = (await titles(page)).length;
        await more.click();
        await page.waitForFunction(
          (count) => document.querySelectorAll('.search-results li').length > count,
          shown,
        );
      }
      const found = await titles(page);
      const answer = await page.request.get(new URL('/timeline.json', page.url()).href);
      const { events } = (await answer.json()) as { events: { title: string }[] };
      expect(found.length).toBeGreaterThan(10);
      expect(found).toEqual(events.map(({ title }) => title).filter((title) => found.includes(title)));
    });
  });

  test('an address brings back words, filters and order; so does the way back', async () => {
    await withPage({ path: 'search/?q=Mali&track=diplomatie&status=claimed&sort=date' }, async (page) => {
      await said(page, /1 résultat/);
      expect(await page.locator('main input[name=q]').inputValue()).toBe('Mali');
      expect(await page.locator('input[name=track][value=diplomatie]').isChecked()).toBe(true);
      expect(await page.locator('input[name=status][value=claimed]').isChecked()).toBe(true);
      expect(await page.locator('input[name=sort][value=date]').isChecked()).toBe(true);
      await page.locator('.search-results a').first().click();
      await page.waitForURL('**/events/poursuite-de-la-formation/**');
      await page.goBack();
      await said(page, /1 résultat/);
    });
  });

  test('says when nothing is found, and what to type when nothing was', async () => {
    await withPage({ path: 'search/' }, async (page) => {
      await said(page, /Écrivez un mot/);
      await page.locator('main input[name=q]').fill('zzyzx');
      await said(page, /Aucun résultat pour «\szzyzx\s»/);
    });
  });

  test('what was typed is never read as HTML', async () => {
    await withPage(
      { path: `search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}` },
      async (page) => {
        await said(page, /résultat/);
        expect(await page.locator('main img').count()).toBe(0);
      },
    );
  });
});
