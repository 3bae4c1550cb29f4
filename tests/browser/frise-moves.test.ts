import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { markOf, plotPoint, restedDays, restedStretch } from './frise-parts.ts';
import { withPage } from './with-page.ts';

const press = (page: Page, name: string): Promise<void> => page.locator(`[data-move=${name}]`).click();
/** A close-up of the first story. */
const closeUp = '?from=2024-07-27&to=2024-07-30';

describe('the buttons', () => {
  test('zoom in and out, move and show all again', async () => {
    await withPage({}, async (page) => {
      await press(page, 'in');
      const near = await restedStretch(page);
      expect(near.from).not.toBeNull();
      await press(page, 'later');
      const later = await restedStretch(page);
      expect(later.from! > near.from!).toBe(true);
      await press(page, 'earlier');
      expect(await restedStretch(page)).toEqual(near);
      await press(page, 'out');
      expect((await restedStretch(page)).from).toBeNull();
      await press(page, 'in');
      await press(page, 'all');
      expect((await restedStretch(page)).from).toBeNull();
    });
  });

  test('the finished drawing comes back exactly', async () => {
    await withPage({ site: 'dates' }, async (page) => {
      const drawing = (): Promise<string> => page.locator('.frise-plot:visible > svg').innerHTML();
      const before = await drawing();
      await press(page, 'in');
      await restedStretch(page);
      expect(await drawing()).not.toBe(before);
      await press(page, 'all');
      await restedStretch(page);
      const clean = (html: string): string =>
        html.replaceAll(/ (class|tabindex)="[^"]*"/g, '').replaceAll(/\s+(?=<)|(?<=>)\s+/g, '');
      expect(clean(await drawing()) === clean(before)).toBe(true);
    });
  });
});

describe('the wheel', () => {
  test('with Ctrl it zooms where the pointer is, down to a day', async () => {
    await withPage({}, async (page) => {
      const { x, y } = await plotPoint(page, 0.4);
      await page.mouse.move(x, y);
      await page.keyboard.down('Control');
      for (let turn = 0; turn < 15; turn += 1) await page.mouse.wheel(0, -120);
      await page.keyboard.up('Control');
      expect(await restedDays(page)).toBeLessThanOrEqual(1);
      expect(
        await page.locator('.frise-plot:visible .tick-label', { hasText: /\d\sh/ }).count(),
      ).toBeGreaterThan(3);
    });
  });

  test('without it the page scrolls and the frise stays', async () => {
    await withPage({ path: closeUp }, async (page) => {
      const before = await restedStretch(page);
      const { x, y } = await plotPoint(page, 0.5);
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, 150);
      await page.waitForFunction(() => scrollY > 100);
      expect(await restedStretch(page)).toEqual(before);
    });
  });

  test('sideways it moves a close-up', async () => {
    await withPage({ path: closeUp }, async (page) => {
      const { x, y } = await plotPoint(page, 0.5);
      await page.mouse.move(x, y);
      await page.mouse.wheel(500, 0);
      expect((await restedStretch(page)).from! >= '2024-07-28').toBe(true);
    });
  });
});

describe('the pointer', () => {
  const drag = async (page: Page, from: number, to: number): Promise<void> => {
    const start = await plotPoint(page, from);
    const end = await plotPoint(page, to);
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(end.x, end.y, { steps: 5 });
    await page.mouse.up();
  };

  test('drags a close-up towards later times, and does not follow the link below it', async () => {
    await withPage({ path: closeUp }, async (page) => {
      await drag(page, 0.6, 0.2);
      expect((await restedStretch(page)).from! >= '2024-07-28').toBe(true);
      expect(new URL(page.url()).hash).toBe('');
    });
  });

  test('drags the other way where time runs from right to left', async () => {
    await withPage({ site: 'arabic' }, async (page) => {
      await press(page, 'in');
      const before = await restedStretch(page);
      await drag(page, 0.2, 0.6);
      expect((await restedStretch(page)).from! > before.from!).toBe(true);
    });
  });

  test('with a double click it zooms', async () => {
    await withPage({}, async (page) => {
      const { x, y } = await plotPoint(page, 0.5, 60);
      await page.mouse.dblclick(x, y);
      expect((await restedStretch(page)).from).not.toBeNull();
    });
  });
});

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

  test('upwards they scroll the page', async () => {
    await withPage(phone, async (page) => {
      expect(
        await page.locator('.frise-plot:visible').evaluate((plot) => getComputedStyle(plot).touchAction),
      ).toBe('pan-y');
    });
  });
});
