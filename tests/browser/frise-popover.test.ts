import { describe, expect, test } from 'vitest';
import { markOf } from './frise-parts.ts';
import { withPage } from './with-page.ts';

describe('the popover of a mark', () => {
  const box = '.frise-popover';

  test('appears when the mark is pointed at, can be pointed at, and goes when it is left', async () => {
    await withPage({}, async (page) => {
      await markOf(page, 'combats-tinzaouatene').locator('.hit').hover({ force: true });
      await page.locator(box).waitFor({ state: 'visible' });
      const words = await page.locator(box).innerText();
      expect(words).toContain('27 et 28 juillet 2024');
      expect(words).toContain('Combats à Tinzaouatène');
      expect(words).toContain('rapporté');
      await page.locator(box).hover();
      await page.waitForTimeout(500);
      expect(await page.locator(box).isVisible()).toBe(true);
      await page.mouse.move(5, 5);
      await page.locator(box).waitFor({ state: 'hidden' });
    });
  });

  test('appears with the focus of the keyboard, says the status, and Escape closes it', async () => {
    await withPage({}, async (page) => {
      await page.locator('.frise-body:visible a.mark[tabindex="0"]').focus();
      await page.keyboard.press('End');
      await page.locator(box).waitFor({ state: 'visible' });
      const described = await page.locator(':focus').getAttribute('aria-describedby');
      expect(await page.locator(`#${described}`).innerText()).not.toBe('');
      await page.keyboard.press('Escape');
      expect(await page.locator(box).isVisible()).toBe(false);
      expect(await page.locator(':focus').getAttribute('aria-describedby')).toBeNull();
    });
  });

  test.each([320, 390, 1280])('stays within a screen %i px wide', async (width) => {
    await withPage({ viewport: { width, height: 800 } }, async (page) => {
      for (const mark of await page.locator('.frise-body:visible a.mark').all()) {
        await mark.focus();
        await page.keyboard.press('Shift');
        await mark.locator('.hit').hover({ force: true });
        await page.locator(box).waitFor({ state: 'visible' });
        const { x, width: wide } = (await page.locator(box).boundingBox())!;
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + wide).toBeLessThanOrEqual(width);
      }
    });
  });

  test('Escape closes it under a pointer that does not move', async () => {
    await withPage({}, async (page) => {
      await markOf(page, 'combats-tinzaouatene').locator('.hit').hover({ force: true });
      await page.locator(box).waitFor({ state: 'visible' });
      await page.keyboard.press('Escape');
      await page.waitForTimeout(600);
      expect(await page.locator(box).isVisible()).toBe(false);
    });
  });

  test('stays as long as the mark is pointed at', async () => {
    await withPage({}, async (page) => {
      await markOf(page, 'combats-tinzaouatene').locator('.hit').hover({ force: true });
      await page.locator(box).waitFor({ state: 'visible' });
      await page.waitForTimeout(2500);
      expect(await page.locator(box).isVisible()).toBe(true);
    });
  });

  test('stays as long as the mark has the focus, and comes back after another was pointed at', async () => {
    await withPage({}, async (page) => {
      await page.locator('.frise-body:visible a.mark[tabindex="0"]').focus();
      await page.keyboard.press('End');
      const words = await page.locator(box).innerText();
      await markOf(page, 'combats-tinzaouatene').locator('.hit').hover({ force: true });
      await page.locator(box).getByText('Combats').waitFor();
      await page.mouse.move(5, 5);
      await page.waitForTimeout(600);
      expect(await page.locator(box).innerText()).toBe(words);
    });
  });

  test('goes with its mark, when a close-up leaves it', async () => {
    await withPage({}, async (page) => {
      await markOf(page, 'appel-lavrov-diop').locator('.hit').hover({ force: true });
      await page.locator(box).waitFor({ state: 'visible' });
      await page.evaluate(() => document.querySelector<HTMLElement>('[data-move=in]')!.click());
      await page.evaluate(() => document.querySelector<HTMLElement>('[data-move=in]')!.click());
      await page.locator(box).waitFor({ state: 'hidden' });
    });
  });
});
