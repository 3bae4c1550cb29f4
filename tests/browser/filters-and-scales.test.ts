import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withPage } from './with-page.ts';

const visibleCards = (page: Page): Promise<string[]> =>
  page.locator('article.card:visible').evaluateAll((cards) => cards.map(({ id }) => id));

const visibleMarks = (page: Page): Promise<number> => page.locator('.frise a:visible').count();

describe.each([{ javaScriptEnabled: false }, { javaScriptEnabled: true }])(
  'with $javaScriptEnabled',
  (profile) => {
    test('a track that is unticked leaves the list and the frise, and comes back', async () => {
      await withPage(profile, async (page) => {
        const box = page.locator('input[name=track][value=securite]');
        expect(await visibleCards(page)).toContain('e-combats-tinzaouatene');
        const marks = await visibleMarks(page);
        await box.uncheck();
        expect(await visibleCards(page)).not.toContain('e-combats-tinzaouatene');
        expect(await visibleCards(page)).toContain('e-appel-lavrov-diop');
        expect(await visibleMarks(page)).toBe(marks - 1);
        await box.check();
        expect(await visibleCards(page)).toContain('e-combats-tinzaouatene');
      });
    });

    test('with all tracks unticked, the page says so', async () => {
      await withPage(profile, async (page) => {
        for (const box of await page.locator('input[name=track]').all()) await box.uncheck();
        expect(await visibleCards(page)).toEqual([]);
        expect(await page.getByText('Toutes les pistes sont masquées.').isVisible()).toBe(true);
      });
    });

    test('each scale shows its own drawing of the same events', async () => {
      await withPage({ ...profile, site: 'dates' }, async (page) => {
        const drawings = new Set<string>();
        const marks = await visibleMarks(page);
        const heights: number[] = [];
        for (const scale of ['folded', 'proportional', 'sequence']) {
          await page.locator(`input[name=scale][value=${scale}]`).check();
          expect(await page.locator('.frise-body:visible').count()).toBe(1);
          drawings.add(await page.locator('.frise-body:visible .frise-plot').innerHTML());
          expect(await visibleMarks(page)).toBe(marks);
          expect((await visibleCards(page)).length).toBe(43);
          heights.push((await page.locator('ol.chronicle').boundingBox())!.height);
        }
        expect(drawings.size).toBe(3);
        expect(heights[1]).toBeGreaterThan(heights[2]!);
      });
    });
  },
);

test('the folded scale says what it folds, the others do not', async () => {
  await withPage({ site: 'dates', javaScriptEnabled: false }, async (page) => {
    const folds = page.locator('.fold-words:visible');
    expect(await folds.count()).toBeGreaterThan(0);
    expect(await folds.first().innerText()).toMatch(/\d\s(days?|weeks?|months?|years?)\sfolded/);
    await page.locator('input[name=scale][value=proportional]').check();
    expect(await folds.count()).toBe(0);
  });
});
