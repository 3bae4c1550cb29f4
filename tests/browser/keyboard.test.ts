import { describe, expect, test } from 'vitest';
import { focusByTab } from './focus-by-tab.ts';
import { pagesOf } from './pages-of.ts';
import { withPage } from './with-page.ts';

test('the first stop is a link that skips to the content', async () => {
  await withPage({}, async (page) => {
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.innerText()).toBe('Aller au contenu');
    expect((await skip.boundingBox())!.height).toBeGreaterThan(20);
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').evaluate(({ tagName }) => tagName)).toBe('MAIN');
  });
});

test('the key / leads to the search box from anywhere, and not out of a field', async () => {
  await withPage({ path: 'events/combats-tinzaouatene/' }, async (page) => {
    await page.keyboard.press('/');
    const box = page.locator('input[name=q]').first();
    expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.type('1/2');
    expect(await box.inputValue()).toBe('1/2');
  });
});

test('Enter on a mark of the frise leads to its event', async () => {
  await withPage({}, async (page) => {
    await page.locator('.frise a[href="#e-appel-lavrov-diop"]:visible').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/#e-appel-lavrov-diop');
    await page.waitForFunction(() => {
      const card = document.querySelector('#e-appel-lavrov-diop')!.getBoundingClientRect();
      const frise = document.querySelector('.frise')!.getBoundingClientRect();
      return card.top >= 0 && card.bottom > frise.bottom && card.top < innerHeight;
    });
  });
});

test('arrows choose a scale, and the space bar unticks a track', async () => {
  await withPage({}, async (page) => {
    await page.locator('input[name=scale]:checked').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('input[name=scale]:checked').getAttribute('value')).toBe('proportional');
    const box = page.locator('input[name=track]').first();
    await box.focus();
    await page.keyboard.press('Space');
    expect(await box.isChecked()).toBe(false);
  });
});

describe('on every page', () => {
  test.each(pagesOf('root'))(
    '/%s: Tab reaches all there is, in reading order, and shows where it is',
    async (path) => {
      await withPage({ path }, async (page) => {
        const { reached, expected, unseen } = await focusByTab(page);
        expect(unseen).toEqual([]);
        expect(reached).toEqual(expected);
      });
    },
  );
});

test('the key / can be turned off, and stays off', async () => {
  await withPage({ path: 'search/' }, async (page) => {
    await page.getByLabel('La touche / mène au champ de recherche').uncheck();
    await page.goto(new URL('../about/', page.url()).href);
    await page.keyboard.press('/');
    expect(await page.locator(':focus').count()).toBe(0);
  });
});
