import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { burst, daysBetween, inSight, inSightAfter, withLarge } from './large-frise-parts.ts';
import { plotPoint } from './frise-parts.ts';

const marks = (page: Page): Promise<string[]> =>
  page
    .locator('.mark-link')
    .evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset['id']!));

describe('the frise of a large timeline', () => {
  test('shows the latest period first, and all of it with one press', async () => {
    await withLarge({}, async (page) => {
      const first = await inSight(page);
      expect(new URL(page.url()).search).toBe('');
      expect(await page.locator('.sight-line a').getAttribute('href')).toMatch(/periods\/202X\/$/);
      await page.locator('[data-move=all]').click();
      const all = await inSightAfter(page, first);
      expect(daysBetween(all)).toBeGreaterThan(20_000);
      expect((await marks(page)).length).toBeGreaterThan(50);
      await page.waitForFunction(() => document.querySelector('.sight-line a[href]') === null);
    });
  });

  test('zooms where the pointer is, from months down to hours', async () => {
    await withLarge({ path: burst }, async (page) => {
      const { x, y } = await plotPoint(page, 0.4);
      let days = await inSight(page);
      await page.mouse.move(x, y);
      await page.keyboard.down('Control');
      for (let turn = 0; turn < 12 && !days.from.includes('T'); turn += 1) {
        const before = days;
        for (let notch = 0; notch < 3; notch += 1) await page.mouse.wheel(0, -120);
        days = await inSightAfter(page, before);
        expect(days.from >= before.from).toBe(true);
        expect(days.to.slice(0, 10) <= before.to).toBe(true);
      }
      await page.keyboard.up('Control');
      expect(days.from).toContain('T');
    });
  });

  test('leads from what has no mark to the page of its period', async () => {
    await withLarge({ path: '?from=1960-01-01&to=2024-12-31' }, async (page) => {
      const more = page.locator('.more-link');
      expect(await more.count()).toBeGreaterThan(3);
      await more.nth(2).click();
      await page.waitForURL(/\/periods\//);
    });
  });

  test('keeps the view in the address, and comes back to it', async () => {
    await withLarge({ path: burst }, async (page) => {
      const before = await inSight(page);
      expect(before).toEqual({ from: '2021-07-01', to: '2021-09-30' });
      await page.locator('.frise-filter summary').click();
      await page.locator('.frise-stretch [name=from]').fill('1978');
      await page.locator('.frise-stretch [name=to]').fill('1979');
      await page.locator('.frise-stretch [type=submit]').click();
      await page.waitForURL(/from=1978-01-01&to=1979-12-31/);
      await page.goBack();
      await page.waitForFunction(
        () =>
          (document.querySelector('.frise-stretch [name=from]') as HTMLInputElement).value === '2021-07-01',
      );
    });
  });

  test('filters all events, wherever they are', async () => {
    await withLarge({}, async (page) => {
      await page.locator('.frise-filter summary').click();
      await page.waitForFunction(
        () => document.querySelectorAll('.frise-filter [name=place] option').length > 20,
      );
      await page.locator('.frise-filter [name=status]').selectOption('confirmed');
      await page.waitForURL(/status=confirmed/);
      const found = Number(/\d+/.exec(await page.locator('.frise-shown').innerText())![0]);
      const offered = await page.locator('.frise-filter [name=status] option:checked').innerText();
      expect(offered).toContain(`(${found})`);
      await page.locator('#track-1').uncheck();
      await page.waitForURL(/track=/);
      const fewer = Number(/\d+/.exec(await page.locator('.frise-shown').innerText())![0]);
      expect(fewer).toBeLessThan(found);
    });
  });

  test('is read mark by mark with the keys, beyond what is in sight too', async () => {
    await withLarge({ path: burst }, async (page) => {
      expect(await page.locator('.mark-link[tabindex="0"]').count()).toBe(1);
      await page.locator('[data-move=all]').focus();
      await page.keyboard.press('Tab');
      await page.locator('.mark-link[tabindex="0"]').focus();
      await page.locator('.frise-popover').waitFor();
      const name = (): Promise<string | null> =>
        page.evaluate(() => document.activeElement!.getAttribute('aria-label'));
      const first = /, (\d+) sur (\d+)$/.exec((await name())!)!;
      await page.keyboard.press('ArrowRight');
      expect(await name()).toMatch(new RegExp(`, ${Number(first[1]) + 1} sur ${first[2]}$`));
      expect(await page.locator('.frise-popover').isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.locator('.frise-popover').isVisible()).toBe(false);
      await page.keyboard.press('End');
      const before = await inSight(page);
      await page.keyboard.press('ArrowRight');
      await inSightAfter(page, before);
      expect(await page.evaluate(() => document.activeElement!.className)).toContain('mark-link');
    });
  });

  test('of a period that has others in it is there too', async () => {
    await withLarge({ path: 'periods/201X/' }, async (page) => {
      expect(await inSight(page)).toEqual({ from: '2010-01-01', to: '2019-12-31' });
      expect((await marks(page)).length).toBeGreaterThan(10);
    });
  });

  test('leaves the page as it was where its events cannot be loaded', async () => {
    await withLarge({ javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.live-frise').isVisible()).toBe(false);
      expect(await page.locator('.brush').isVisible()).toBe(false);
      expect(await page.locator('.frise').isVisible()).toBe(true);
      expect(await page.locator('.density a[href*=periods]').count()).toBeGreaterThan(4);
    });
  });
});
