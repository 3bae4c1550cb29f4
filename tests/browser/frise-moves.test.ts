import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dragAlong, plotPoint, restedDays, restedStretch } from './frise-parts.ts';
import type { Point } from './frise-parts.ts';
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

/** Drags it all at once: a hand that rests before it lets go throws nothing. */
async function throwFrise(page: Page, shares: readonly number[]): Promise<void> {
  const points = await Promise.all(shares.map((share) => plotPoint(page, share)));
  const session = await page.context().newCDPSession(page);
  const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y }: Point): Promise<unknown> =>
    session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: 1, clickCount: 1 });
  await page.mouse.move(points[0]!.x, points[0]!.y);
  await Promise.all([
    send('mousePressed', points[0]!),
    ...points.map((point) => send('mouseMoved', point)),
    send('mouseReleased', points.at(-1)!),
  ]);
}

describe('the pointer', () => {
  test('drags a close-up towards later times, and does not follow the link below it', async () => {
    await withPage({ path: closeUp }, async (page) => {
      await dragAlong(page, [0.6, 0.2]);
      expect((await restedStretch(page)).from! >= '2024-07-28').toBe(true);
      expect(new URL(page.url()).hash).toBe('');
    });
  });

  test('drags the other way where time runs from right to left', async () => {
    await withPage({ site: 'arabic' }, async (page) => {
      await press(page, 'in');
      const before = await restedStretch(page);
      await dragAlong(page, [0.2, 0.6]);
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

  test.each([
    ['goes on a little where motion is welcome', 'no-preference', true],
    ['stops at once where it is not', 'reduce', false],
  ] as const)('lets go in the middle of a move, and the frise %s', async (_, reducedMotion, goesOn) => {
    await withPage({ path: '?from=2024-07-27&to=2024-07-28', reducedMotion }, async (page) => {
      await throwFrise(page, [0.5, 0.48, 0.46, 0.45]);
      await page.waitForTimeout(1500);
      // What was dragged is a twentieth of two days.
      const hours =
        (Date.parse(`${(await restedStretch(page)).from}Z`) - Date.parse('2024-07-27')) / 3_600_000;
      expect(hours).toBeGreaterThan(1);
      expect(hours > 4).toBe(goesOn);
    });
  });
});

test('a close-up reaches from centuries to minutes, and its ticks follow', async () => {
  await withPage({ site: 'dates' }, async (page) => {
    const ticks = (): Promise<string> => page.locator('.frise-plot:visible').innerText();
    expect(await ticks()).toMatch(/\b1900\b/);
    await page.locator('.frise-filter summary').click();
    await page.locator('input[name=from]').fill('2024-07-27T14:00');
    await page.locator('input[name=to]').fill('2024-07-27T14:05');
    await page.locator('.frise-stretch button').click();
    await restedStretch(page);
    expect(await ticks()).toMatch(/\b(14|2):03\b/);
  });
});
