import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dragAlong, markOf, restedStretch } from './frise-parts.ts';
import { withPage } from './with-page.ts';

/** A low screen: the list must be scrolled. */
const low = { viewport: { width: 900, height: 560 } };
const closeUp = '?from=2024-07-26&to=2024-07-28';

/** Scrolls until the frise is at the top of the screen. */
const stick = async (page: Page): Promise<void> => {
  await page.locator('.frise').evaluate((frise) => {
    scrollTo({ top: scrollY + frise.getBoundingClientRect().top + 1, behavior: 'instant' });
  });
  await page.waitForTimeout(100);
};
const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);
const atRest = (page: Page): Promise<void> => page.waitForTimeout(900);
/** The first card that can be seen below the frise. */
const firstSeen = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const { bottom } = document.querySelector('.frise')!.getBoundingClientRect();
    const cards = [...document.querySelectorAll('article.card')];
    return cards.find((card) => card.getBoundingClientRect().top >= bottom)?.id;
  });

describe.each(['reduce', 'no-preference'] as const)('the list (motion: %s)', (reducedMotion) => {
  test('goes to the first event of a close-up that is moved, once it is let go', async () => {
    await withPage({ ...low, reducedMotion, path: closeUp }, async (page) => {
      await stick(page);
      const before = { y: await scrolled(page), history: await page.evaluate(() => history.length) };
      await dragAlong(page, [0.9, 0.1, 0.1], { release: false });
      await atRest(page);
      expect(await scrolled(page), 'while the frise is held').toBe(before.y);
      await page.mouse.up();
      await dragAlong(page, [0.9, 0.1, 0.1]);
      await dragAlong(page, [0.9, 0.3, 0.3]);
      await atRest(page);
      const { from } = await restedStretch(page);
      expect(from! >= '2024-07-31').toBe(true);
      expect(await firstSeen(page)).toBe('e-appel-lavrov-diop');
      expect(await page.locator('.frise').evaluate((frise) => frise.getBoundingClientRect().top)).toBe(0);
      expect(await page.evaluate(() => history.length)).toBe(before.history);
      expect(await page.locator('article.card:focus').count()).toBe(0);
      await atRest(page);
      expect((await restedStretch(page)).from, 'and the frise stays where it was put').toBe(from);
    });
  });
});

describe('the list', () => {
  test('stays while what is read is looked at more closely, and stays where the reader scrolls', async () => {
    await withPage(low, async (page) => {
      await stick(page);
      await markOf(page, 'combats-tinzaouatene').focus();
      const y = await scrolled(page);
      for (const key of ['+', '+']) await page.keyboard.press(key);
      await atRest(page);
      expect(await scrolled(page)).toBe(y);
      await page.mouse.move(450, 500);
      await page.mouse.wheel(0, 700);
      await atRest(page);
      expect(await scrolled(page)).toBe(y + 700);
    });
  });

  test('does not move under a frise that would move with it: a link leads there', async () => {
    await withPage({ ...low, path: closeUp }, async (page) => {
      const link = page.getByRole('link', { name: 'Aller au premier événement en vue' });
      for (let press = 0; press < 8; press += 1) await page.locator('[data-move=later]').click();
      await atRest(page);
      expect(await scrolled(page)).toBe(0);
      await link.click();
      await page.waitForFunction(() => scrollY > 300);
      expect(await page.locator('#e-appel-lavrov-diop').isVisible()).toBe(true);
      await link.waitFor({ state: 'hidden' });
    });
  });

  test('says less loudly what is out of sight in a close-up, and stays readable', async () => {
    await withPage({ path: '?from=2024-07-26&to=2024-07-27' }, async (page) => {
      const beyond = page.locator('#e-appel-lavrov-diop.beyond h3');
      await beyond.waitFor();
      const muted = await beyond.evaluate((title) => getComputedStyle(title).color);
      await page.locator('[data-move=all]').click();
      await restedStretch(page);
      expect(await page.locator('.beyond').count()).toBe(0);
      const title = page.locator('#e-appel-lavrov-diop h3');
      expect(await title.evaluate((element) => getComputedStyle(element).color)).not.toBe(muted);
    });
  });
});

describe('what has the focus, or is pointed at', () => {
  test('a mark brings its card, and keeps the focus', async () => {
    await withPage(low, async (page) => {
      await stick(page);
      const y = await scrolled(page);
      await page.locator('.frise-body:visible a.mark[tabindex="0"]').focus();
      await page.keyboard.press('ArrowRight');
      await atRest(page);
      expect(await scrolled(page), 'a card that can be seen').toBe(y);
      await page.keyboard.press('End');
      await atRest(page);
      const id = (await page.locator(':focus').getAttribute('href'))!;
      const card = (await page.locator(id).boundingBox())!;
      expect(card.y).toBeGreaterThan(0);
      expect(card.y + card.height).toBeLessThan(560);
    });
  });

  test('a card with the focus brings its mark', async () => {
    await withPage({ path: '?from=2024-07-26&to=2024-07-27' }, async (page) => {
      await page.locator('#e-appel-lavrov-diop h3 a').focus();
      expect((await restedStretch(page)).to! >= '2024-08-01').toBe(true);
      expect(await markOf(page, 'appel-lavrov-diop').getAttribute('class')).toContain('linked');
    });
  });

  test.each([
    ['root', '?from=2024-07-26&to=2024-07-27', '#e-appel-lavrov-diop', 'left'],
    ['arabic', '?from=1962-02&to=1962-04', '#e-evening-readings', 'right'],
  ] as const)('of %s, a card shows on which side its mark lies', async (site, path, card, edge) => {
    await withPage({ site, path, viewport: { width: 1280, height: 2400 } }, async (page) => {
      await page.locator(card).hover();
      expect(await page.locator('.frise').getAttribute('data-beyond')).toBe('later');
      const place = await page
        .locator('.frise-plot:visible')
        .evaluate((plot) => ({ left: getComputedStyle(plot, '::after').left, width: plot.clientWidth }));
      const share = parseFloat(place.left) / place.width;
      expect(edge === 'left' ? share > 0.9 : share < 0.1).toBe(true);
      await page.mouse.move(0, 0);
      expect(await page.locator('.frise').getAttribute('data-beyond')).toBe('');
    });
  });
});
