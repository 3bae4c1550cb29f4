import { expect, test } from 'vitest';
import { withPage } from './with-page.ts';

test('the Arabic site runs from right to left', async () => {
  await withPage({ site: 'arabic' }, async (page) => {
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
  });
});

test('later events stand further to the left on the frise', async () => {
  await withPage({ site: 'arabic' }, async (page) => {
    const middle = async (id: string): Promise<number> => {
      const box = await page.locator(`.frise a[href="#e-${id}"]:visible .hit`).boundingBox();
      return box!.x + box!.width / 2;
    };
    expect(await middle('reopening')).toBeLessThan(await middle('flood'));
    expect(await middle('flood')).toBeLessThan(await middle('foundation'));
  });
});

test('the lanes are named on the right of the frise, and the rail runs right of the cards', async () => {
  await withPage({ site: 'arabic' }, async (page) => {
    const left = async (selector: string): Promise<number> =>
      (await page.locator(selector).locator('visible=true').first().boundingBox())!.x;
    expect(await left('.frise-labels')).toBeGreaterThan(await left('.frise-plot'));
    expect(await left('ol.chronicle .rail')).toBeGreaterThan(await left('ol.chronicle .card'));
  });
});

test('search finds Arabic words', async () => {
  await withPage({ site: 'arabic', path: `search/?q=${encodeURIComponent('السيل')}` }, async (page) => {
    expect(
      await page
        .locator('main a[href*="/events/flood/"]')
        .first()
        .isVisible({ timeout: 1 })
        .catch(() => false),
    ).toBeDefined();
    await page.locator('main a[href*="/events/flood/"]').first().waitFor();
  });
});
