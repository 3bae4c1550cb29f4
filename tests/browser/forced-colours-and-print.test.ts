import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withPage } from './with-page.ts';

/** The visible marks of the frise of which no shape has an ink that differs from the ground. */
async function marksWithoutInk(page: Page): Promise<string[]> {
  const unseen: string[] = [];
  for (const mark of await page.locator('.frise a:visible').all()) {
    const inked = await mark.evaluate((link) =>
      [...link.querySelectorAll('rect, path, circle, line')]
        .filter((shape) => !shape.matches('.hit'))
        .some((shape) => {
          const { fill, stroke, display, visibility } = getComputedStyle(shape);
          const ground = getComputedStyle(document.documentElement).backgroundColor;
          const { width, height } = shape.getBoundingClientRect();
          const seen = [fill, stroke].some(
            (colour) => colour !== 'none' && colour !== ground && !/^rgba.*, 0\)$/.test(colour),
          );
          return seen && display !== 'none' && visibility === 'visible' && width + height > 0;
        }),
    );
    if (!inked) unseen.push((await mark.getAttribute('href'))!);
  }
  return unseen;
}

test('with forced colours, marks keep an ink that differs from the ground', async () => {
  await withPage({ site: 'dates', forcedColors: 'active' }, async (page) => {
    expect(await page.locator('.frise a:visible').count()).toBeGreaterThan(30);
    expect(await marksWithoutInk(page)).toEqual([]);
  });
});

test('on paper, the frise and every event are there, and the controls are not', async () => {
  await withPage({}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await marksWithoutInk(page)).toEqual([]);
    expect(await page.locator('article.card:visible').count()).toBe(5);
    expect(await page.locator('input:visible').count()).toBe(0);
    expect(await page.locator('.frise').evaluate((frise) => getComputedStyle(frise).position)).not.toBe(
      'sticky',
    );
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });
});
