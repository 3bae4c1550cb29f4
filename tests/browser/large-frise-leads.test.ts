import { describe, expect, test } from 'vitest';
import { plotPoint } from './frise-parts.ts';
import { brush, inSight, inSightAfter, withLarge } from './large-frise-parts.ts';
import {
  atRest,
  coverBottom,
  firstBelow,
  high,
  isAfterOneBeyond,
  low,
  scrollToCard,
  scrolled,
  within,
} from './large-list-parts.ts';

describe('the list of a large timeline', () => {
  test('goes to the first event of what the density shows, once its window is let go', async () => {
    await withLarge({ ...low, path: within }, async (page) => {
      await scrollToCard(page, 3);
      const before = { y: await scrolled(page), history: await page.evaluate(() => history.length) };
      const days = await inSight(page);
      const box = (await brush(page, 'window').boundingBox())!;
      const { x, y } = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 14, y, { steps: 4 });
      await atRest(page);
      expect(await scrolled(page), 'while it is held').toBe(before.y);
      await page.mouse.up();
      await atRest(page);
      expect(await scrolled(page)).toBeGreaterThan(before.y);
      expect((await inSight(page)).from > days.from).toBe(true);
      const first = await firstBelow(page, await coverBottom(page));
      expect(await page.locator(`#${first}.beyond`).count()).toBe(0);
      expect(await page.locator(`#${first}`).evaluate(isAfterOneBeyond)).toBe(true);
      expect(await page.evaluate(() => history.length)).toBe(before.history);
    });
  });

  test('does not move under a frise that would move with it: a link leads there', async () => {
    await withLarge({ ...low, path: within }, async (page) => {
      await page.locator('.live-frise .frise-plot').scrollIntoViewIfNeeded();
      const { x, y } = await plotPoint(page, 0.5);
      const before = { y: await scrolled(page), days: await inSight(page) };
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - 80, y, { steps: 4 });
      await page.mouse.up();
      await inSightAfter(page, before.days);
      await atRest(page);
      expect(await scrolled(page)).toBe(before.y);
      await page.locator('.frise-first').click();
      await page.waitForFunction((top) => scrollY > top + 100, before.y);
    });
  });

  test('is left by a link to the days in sight and the first event of them', async () => {
    await withLarge({ ...high, path: '?from=1978-07-01&to=1978-08-31' }, async (page) => {
      await page.mouse.move(5, 5);
      const link = page.locator('.sight-line a');
      await page.waitForFunction(() => document.querySelector('.sight-line a')!.matches('[href*="#e-"]'));
      const { search, hash, pathname } = new URL((await link.getAttribute('href'))!, page.url());
      expect(search).toBe('?from=1978-07-01&to=1978-08-31');
      expect(pathname).toMatch(/periods\/19/);
      await link.click();
      await page.waitForURL(/periods\//);
      await page.locator('frise-view.ready').waitFor({ state: 'attached' });
      expect(await page.locator(`${hash}:not(.beyond)`).isVisible()).toBe(true);
      expect(await inSight(page)).toEqual({ from: '1978-07-01', to: '1978-08-31' });
    });
  });

  test('brings the card of a mark that is gone to by keys', async () => {
    await withLarge(high, async (page) => {
      await scrollToCard(page, 2);
      const y = await scrolled(page);
      await page.locator('.mark-link[tabindex="0"]').focus();
      await page.keyboard.press('End');
      await atRest(page);
      const id = await page.locator('.mark-link:focus').getAttribute('data-id');
      const card = page.locator(`#e-${id}`);
      expect(await scrolled(page)).not.toBe(y);
      const box = (await card.boundingBox())!;
      expect(box.y).toBeGreaterThan(await coverBottom(page));
      expect(box.y).toBeLessThan(high.viewport.height);
    });
  });
});
