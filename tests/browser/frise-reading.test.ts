import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { markOf, restedStretch } from './frise-parts.ts';
import { withPage } from './with-page.ts';

const focused = (page: Page): Promise<string | null> =>
  page.locator(':focus').evaluate((element) => element.getAttribute('href'));

describe('the keys', () => {
  test('there is one tab stop, and a mark is called by date, title and rank', async () => {
    await withPage({}, async (page) => {
      expect(await page.locator('.frise-body:visible a.mark[tabindex="0"]').count()).toBe(1);
      expect(await markOf(page, 'combats-tinzaouatene').getAttribute('aria-label')).toMatch(
        /^vers les 27 et 28 juillet 2024, dates approximatives, .*Combats à Tinzaouatène, \d sur 5$/,
      );
    });
  });

  test('arrows, Home and End lead along time and across lanes', async () => {
    await withPage({}, async (page) => {
      const marks = await page
        .locator('.frise-body:visible a.mark')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      await page.locator('.frise-body:visible a.mark[tabindex="0"]').focus();
      await page.keyboard.press('Home');
      expect(await focused(page)).toBe(marks[0]);
      await page.keyboard.press('ArrowRight');
      expect(await focused(page)).toBe(marks[1]);
      await page.keyboard.press('End');
      expect(await focused(page)).toBe(marks.at(-1));
      await page.keyboard.press('ArrowLeft');
      expect(await focused(page)).toBe(marks.at(-2));
      await markOf(page, 'combats-tinzaouatene').focus();
      const row = (): Promise<number> =>
        page.locator(':focus .hit').evaluate((hit) => hit.getBoundingClientRect().top);
      const top = await row();
      await page.keyboard.press('ArrowDown');
      expect(await row()).toBeGreaterThan(top);
      await page.keyboard.press('ArrowUp');
      expect(await row()).toBe(top);
    });
  });

  test('Page keys lead from period to period of the axis', async () => {
    await withPage({}, async (page) => {
      await page.locator('.frise-body:visible a.mark[tabindex="0"]').focus();
      await page.keyboard.press('Home');
      const first = await focused(page);
      await page.keyboard.press('PageDown');
      expect(await focused(page)).toBe('#e-appel-lavrov-diop');
      await page.keyboard.press('PageUp');
      expect(await focused(page)).toBe(first);
    });
  });

  test('the left arrow leads to later events where time runs to the left', async () => {
    await withPage({ site: 'arabic' }, async (page) => {
      const marks = await page
        .locator('.frise-body:visible a.mark')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      await page.locator('.frise-body:visible a.mark').first().focus();
      await page.keyboard.press('ArrowLeft');
      expect(await focused(page)).toBe(marks[1]);
    });
  });

  test('plus, minus and zero zoom, and the mark keeps the focus', async () => {
    await withPage({}, async (page) => {
      await markOf(page, 'combats-tinzaouatene').focus();
      for (const key of ['+', '+']) await page.keyboard.press(key);
      expect((await restedStretch(page)).from).not.toBeNull();
      expect(await focused(page)).toBe('#e-combats-tinzaouatene');
      await page.keyboard.press('0');
      expect((await restedStretch(page)).from).toBeNull();
    });
  });

  test('a close-up follows the keys to marks out of sight', async () => {
    await withPage({ site: 'dates', path: '?from=2024-07-27&to=2024-07-28' }, async (page) => {
      await page.locator('.frise-body:visible a.mark:not(.out)').first().focus();
      await page.keyboard.press('End');
      const mark = (await page.locator(':focus .hit').boundingBox())!;
      const plot = (await page.locator('.frise-plot:visible').boundingBox())!;
      expect(mark.x + mark.width).toBeGreaterThan(plot.x);
      expect(mark.x).toBeLessThan(plot.x + plot.width);
    });
  });

  test('Enter goes to the card, which takes the focus', async () => {
    await withPage({}, async (page) => {
      await markOf(page, 'appel-lavrov-diop').focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.id === 'e-appel-lavrov-diop');
    });
  });
});

describe('frise and chronicle', () => {
  test('show each other', async () => {
    await withPage({}, async (page) => {
      await page.locator('#e-appel-lavrov-diop').hover();
      expect(await markOf(page, 'appel-lavrov-diop').getAttribute('class')).toContain('linked');
      await markOf(page, 'combats-tinzaouatene').locator('.hit').hover({ force: true });
      expect(await page.locator('#e-combats-tinzaouatene').getAttribute('class')).toContain('linked');
      expect(await page.locator('#e-appel-lavrov-diop').getAttribute('class')).not.toContain('linked');
    });
  });

  test('the frise shows which events are read, and a close-up goes along', async () => {
    await withPage({ site: 'dates', path: '?from=1150&to=1160' }, async (page) => {
      await page.mouse.wheel(0, 100);
      await page.locator('#e-harbour-day').scrollIntoViewIfNeeded();
      await page.waitForFunction(() => (new URL(location.href).searchParams.get('from') ?? '') > '19');
      expect(await markOf(page, 'harbour-day').getAttribute('class')).toContain('in-sight');
    });
  });

  test('a mark stands where it is drawn while its card is read', async () => {
    await withPage({ path: '' }, async (page) => {
      await page.locator('.frise-body[data-scale~=folded] .mark.in-sight').first().waitFor();
      const marks = page.locator('.frise-body[data-scale~=folded] .mark');
      const boxes = await Promise.all((await marks.all()).map((mark) => mark.boundingBox()));
      expect(boxes.filter((box) => box === null)).toEqual([]);
    });
  });
});
