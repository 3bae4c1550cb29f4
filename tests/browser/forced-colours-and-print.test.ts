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

test.each(['root', 'arabic', 'large'] as const)('on paper, %s is the frise and every event', async (site) => {
  await withPage({ site }, async (page) => {
    const events = await page.locator('article.card').count();
    await page.emulateMedia({ media: 'print' });
    expect(await marksWithoutInk(page)).toEqual([]);
    expect(await page.locator('article.card:visible').count()).toBe(events);
    expect(await page.locator(':is(input, button, summary):visible').count()).toBe(0);
    expect(await page.locator('.frise').evaluate((frise) => getComputedStyle(frise).position)).not.toBe(
      'sticky',
    );
  });
});

test('on paper, each event names its sources by number, and each is written out with its addresses', async () => {
  await withPage({ site: 'contested' }, async (page) => {
    expect(await page.locator('.paper-only:visible').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    const notes = await page.locator('.paper-notes li').allInnerTexts();
    const named = (await page.locator('.note-marks').allInnerTexts()).join(' ');
    const numbers = [...named.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
    expect(numbers.length).toBeGreaterThan(3);
    expect(new Set(numbers)).toEqual(new Set(notes.map((_, index) => index + 1)));
    expect(notes.join(' ')).toContain('https://');
  });
});

test('the sheets lie across, and a tall frise is made to fit one of A4', async () => {
  await withPage({ site: 'large' }, async (page) => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.every(([, width, height]) => Number(width) > Number(height))).toBe(true);
    await page.emulateMedia({ media: 'print' });
    for (const frise of await page.locator('.frise:visible').all())
      expect((await frise.boundingBox())!.height).toBeLessThan(560);
  });
});

test.each(['claims/', 'events/rupture-de-la-digue/', 'tracks/crue/'])(
  'on paper, %s numbers its sources, and has no link that leads nowhere from there',
  async (path) => {
    await withPage({ site: 'contested', path }, async (page) => {
      expect(await page.locator('.paper-only:visible').count()).toBe(0);
      await page.emulateMedia({ media: 'print' });
      const notes = await page.locator(':is(.paper-notes ol, .sources) > li:visible').count();
      const marks = (await page.locator('.note-marks:visible').allInnerTexts()).join(' ');
      const numbers = [...marks.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
      expect(numbers.length).toBeGreaterThan(0);
      expect(Math.max(...numbers)).toBeLessThanOrEqual(notes);
      expect(await page.locator(':is(.edit-link, .source-files, .screen-only):visible').count()).toBe(0);
    });
  },
);

test('on paper in a dark scheme, the ground is white and the ink is that of a light one', async () => {
  await withPage({ site: 'contested', colorScheme: 'dark' }, async (page) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const tokens = await page.evaluate(() =>
      ['--paper', '--colour-1'].map((name) =>
        getComputedStyle(document.documentElement).getPropertyValue(name).trim(),
      ),
    );
    expect(tokens).toEqual(['#fff', '#b3261e']);
  });
});

test('on paper, no name of a lane is cut', async () => {
  await withPage({ site: 'large' }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const cut = await page
      .locator('.lane-label span')
      .evaluateAll((names) =>
        names.filter((name) => getComputedStyle(name).overflow !== 'visible').map((name) => name.textContent),
      );
    expect(cut).toEqual([]);
  });
});
