import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { markOf, plotPoint, restedDays, restedStretch } from './frise-parts.ts';
import { withPage } from './with-page.ts';

/** A close-up of the first story. */
const closeUp = '?from=2024-07-27&to=2024-07-30';

describe('fingers', () => {
  const phone = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };
  type Touch = { x: number; y: number; id: number };
  const touch = async (page: Page, steps: readonly (readonly Touch[])[]): Promise<void> => {
    const session = await page.context().newCDPSession(page);
    for (const [index, touchPoints] of steps.entries()) {
      const type = touchPoints.length === 0 ? 'touchEnd' : index === 0 ? 'touchStart' : 'touchMove';
      await session.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] });
    }
    await session.detach();
  };
  const inView = async (page: Page): Promise<void> => {
    await page.locator('.frise-plot:visible').scrollIntoViewIfNeeded();
  };

  test('pinch: what spreads comes closer', async () => {
    await withPage(phone, async (page) => {
      await inView(page);
      const { x, y } = await plotPoint(page, 0.5);
      const spread = (px: number): Touch[] => [
        { x: x - px, y, id: 1 },
        { x: x + px, y, id: 2 },
      ];
      await touch(page, [spread(30), spread(45), spread(60), spread(80), []]);
      const days = await restedDays(page);
      expect(days).toBeGreaterThan(1);
      expect(days).toBeLessThan(5);
    });
  });

  test('one finger drags a close-up', async () => {
    await withPage({ ...phone, path: closeUp }, async (page) => {
      await inView(page);
      const { x, y } = await plotPoint(page, 0.7);
      const finger = (by: number): Touch[] => [{ x: x - by, y, id: 1 }];
      await touch(page, [finger(0), finger(30), finger(60), finger(90), []]);
      expect((await restedStretch(page)).from! > '2024-07-27').toBe(true);
    });
  });

  test('the first tap on a mark says what it is, the second goes there', async () => {
    await withPage(phone, async (page) => {
      await inView(page);
      const mark = markOf(page, 'appel-lavrov-diop').locator('.hit');
      await mark.tap();
      expect(await page.locator('.frise-popover').innerText()).toContain('Lavrov');
      expect(new URL(page.url()).hash).toBe('');
      await page.waitForTimeout(400);
      await mark.tap();
      await page.waitForURL('**/#e-appel-lavrov-diop');
    });
  });

  test('tapping twice beside the marks zooms', async () => {
    await withPage(phone, async (page) => {
      await inView(page);
      const { x, y } = await plotPoint(page, 0.05, 65);
      await page.touchscreen.tap(x, y);
      await page.touchscreen.tap(x, y);
      expect((await restedStretch(page)).from).not.toBeNull();
    });
  });

  test('two that come together show more again', async () => {
    await withPage({ ...phone, path: closeUp }, async (page) => {
      await inView(page);
      const { x, y } = await plotPoint(page, 0.5);
      const spread = (px: number): Touch[] => [
        { x: x - px, y, id: 1 },
        { x: x + px, y, id: 2 },
      ];
      await touch(page, [spread(90), spread(70), spread(50), spread(30), []]);
      expect(await restedDays(page)).toBeGreaterThan(5);
    });
  });

  test.each(['', closeUp])('upwards they scroll the page, and the frise stays: /%s', async (path) => {
    await withPage({ ...phone, path }, async (page) => {
      await inView(page);
      const [before, top] = [await restedStretch(page), await page.evaluate(() => scrollY)];
      const { x, y } = await plotPoint(page, 0.5, 60);
      const finger = (by: number): Touch[] => [{ x, y: y - by, id: 1 }];
      await touch(page, [finger(0), finger(20), finger(60), finger(120), finger(180), []]);
      await page.waitForFunction((start) => scrollY > start + 50, top);
      expect(await restedStretch(page)).toEqual(before);
    });
  });

  test('a list below a frise at the top of the screen goes along, once they are lifted', async () => {
    await withPage({ ...phone, path: closeUp }, async (page) => {
      await page.locator('#e-combats-tinzaouatene').evaluate((card) => card.scrollIntoView());
      await page.waitForTimeout(600);
      const top = await page.evaluate(() => scrollY);
      const { x, y } = await plotPoint(page, 0.9);
      const finger = (by: number): Touch[] => [{ x: x - by, y, id: 1 }];
      await touch(page, [finger(0), finger(80), finger(160), finger(240), finger(280), []]);
      await page.waitForFunction((start) => scrollY > start + 100, top);
    });
  });
});
