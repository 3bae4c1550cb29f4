import { describe, expect, test } from 'vitest';
import { brush, daysBetween, inSight, inSightAfter, withLarge } from './large-frise-parts.ts';
import { tooSmallTargets } from './too-small-targets.ts';

describe('the brush on the density', () => {
  test('moves what is in sight, and both ends of it, by keys, and says the days', async () => {
    await withLarge({ path: '?from=1990-01-01&to=1999-12-31' }, async (page) => {
      let before = await inSight(page);
      await brush(page, 'window').focus();
      await page.keyboard.press('PageDown');
      before = await inSightAfter(page, before);
      expect(before.from.slice(0, 4)).toMatch(/19(79|80)/);
      await brush(page, 'start').focus();
      await page.keyboard.press('Home');
      before = await inSightAfter(page, before);
      expect(before.from).toBe('1960-01-01');
      await brush(page, 'end').focus();
      await page.keyboard.press('ArrowRight');
      const after = await inSightAfter(page, before);
      expect(after.to > before.to).toBe(true);
      expect(await brush(page, 'start').getAttribute('aria-valuetext')).toBe('1er janv. 1960');
      expect(await brush(page, 'window').getAttribute('aria-valuetext')).toMatch(/^du 1er janv\. 1960 au /);
    });
  });

  test('is dragged, made longer, and goes where one clicks', async () => {
    await withLarge({ path: '?from=1990-01-01&to=1999-12-31' }, async (page) => {
      const drag = async (part: 'start' | 'window' | 'end', by: number): Promise<void> => {
        const box = (await brush(page, part).boundingBox())!;
        await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
        await page.mouse.down();
        await page.mouse.move(box.x + box.width / 2 + by, box.y + box.height / 2, { steps: 4 });
        await page.mouse.up();
      };
      const first = await inSight(page);
      await drag('window', 100);
      const moved = await inSightAfter(page, first);
      expect(moved.from > first.from).toBe(true);
      expect(Math.abs(daysBetween(moved) - daysBetween(first))).toBeLessThan(3);
      await drag('start', -100);
      const longer = await inSightAfter(page, moved);
      expect(longer.to).toBe(moved.to);
      expect(daysBetween(longer)).toBeGreaterThan(daysBetween(moved) + 1000);
      const box = (await page.locator('.brush').boundingBox())!;
      await page.mouse.click(box.x + 3, box.y + 10);
      expect((await inSightAfter(page, longer)).from).toBe('1960-01-01');
    });
  });

  test('goes with a finger', async () => {
    const phone = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };
    await withLarge({ ...phone, path: '?from=1990-01-01&to=1999-12-31' }, async (page) => {
      const before = await inSight(page);
      const box = (await page.locator('.brush').boundingBox())!;
      await page.touchscreen.tap(box.x + box.width * 0.2, box.y + box.height / 2);
      expect((await inSightAfter(page, before)).from < '1975').toBe(true);
    });
  });

  test.each(['', '?from=2021-08-02&to=2021-08-03', '?from=1960-01-01&to=2024-12-31'])(
    'at %s everything that can be hit is 24 px large, and nothing scrolls sideways',
    async (path) => {
      await withLarge({ path }, async (page) => {
        for (const width of [320, 390, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          await page.waitForTimeout(400);
          if (width >= 390) expect(await page.evaluate(tooSmallTargets), `at ${width} px`).toEqual([]);
          const sizes = await page
            .locator('.brush [role=slider]')
            .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().width)));
          expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
      });
    },
  );
});
