import { describe, expect, test } from 'vitest';
import { inSight, inSightAfter, withLarge } from './large-frise-parts.ts';
import {
  atRest,
  cardOf,
  coverBottom,
  elsewhere,
  high,
  low,
  marked,
  needle,
  scrollToCard,
  scrolled,
  within,
} from './large-list-parts.ts';

describe('a card of the list of a large timeline', () => {
  test('that is pointed at shows its mark, and where it is in the whole time', async () => {
    await withLarge(high, async (page) => {
      await scrollToCard(page, 20);
      const [id] = await marked(page);
      await cardOf(page, id!).scrollIntoViewIfNeeded();
      await cardOf(page, id!).hover();
      expect(await page.locator('.mark-link.linked').getAttribute('data-id')).toBe(id!.slice(2));
      expect(await page.locator('.live-frise').getAttribute('data-beyond')).toBe('');
      expect(await needle(page).isHidden()).toBe(false);
      await page.mouse.move(2, 2);
      expect(await page.locator('.linked').count()).toBe(0);
      expect(await needle(page).isHidden()).toBe(true);
    });
  });

  test('is shown by its mark that is pointed at', async () => {
    await withLarge(high, async (page) => {
      await scrollToCard(page, 2);
      const [id] = await marked(page);
      await page.locator(`.mark-link[data-id="${id!.slice(2)}"]`).hover();
      expect(await page.locator('article.card.linked').getAttribute('id')).toBe(id);
    });
  });

  test('that has no mark at this scale shows the number in which it is counted', async () => {
    await withLarge(high, async (page) => {
      await scrollToCard(page, 20);
      const known = await marked(page);
      const cards = page.locator('#chronicle article.card');
      const ids = await cards.evaluateAll((all) => all.map(({ id }) => id));
      const counted = ids.find((id) => !known.includes(id))!;
      await cardOf(page, counted).scrollIntoViewIfNeeded();
      await cardOf(page, counted).hover();
      expect(await page.locator('.more-link.linked').count()).toBe(1);
      expect(await page.locator('.mark-link.linked').count()).toBe(0);
    });
  });

  test('out of sight shows on which side it lies, and moves nothing', async () => {
    await withLarge({ ...high, path: elsewhere }, async (page) => {
      const before = await inSight(page);
      const id = await scrollToCard(page, 3);
      await cardOf(page, id).hover();
      expect(await page.locator('.live-frise').getAttribute('data-beyond')).toBe('later');
      const arrow = await page
        .locator('.live-frise .frise-plot')
        .evaluate((plot) => parseFloat(getComputedStyle(plot, '::after').left) / plot.clientWidth);
      expect(arrow).toBeGreaterThan(0.9);
      const share = await needle(page).evaluate((mark) => {
        const whole = mark.parentElement!.getBoundingClientRect();
        return (mark.getBoundingClientRect().left - whole.left) / whole.width;
      });
      expect(share).toBeGreaterThan(0.85);
      await cardOf(page, id).locator('a').focus();
      await atRest(page);
      expect(await inSight(page), 'the reader has gone there on purpose').toEqual(before);
    });
  });

  test('that has the focus brings its mark, in the time that the list tells of', async () => {
    await withLarge({ ...high, path: within }, async (page) => {
      await scrollToCard(page, 0);
      const before = await inSight(page);
      const last = page.locator('#chronicle article.card').last();
      await last.locator('h3 a').focus();
      expect((await inSightAfter(page, before)).from > before.to).toBe(true);
      expect(await page.locator('.mark-link.linked, .more-link.linked').count()).toBe(1);
      const id = (await last.getAttribute('id'))!;
      expect(await page.locator(':focus').getAttribute('href')).toContain(id.slice(2));
    });
  });

  test.each(['none', 'active'] as const)('is told apart in forced colours: %s', async (forcedColors) => {
    await withLarge({ ...high, forcedColors }, async (page) => {
      await scrollToCard(page, 20);
      const [id] = await marked(page);
      await cardOf(page, id!).hover();
      const style = await page.locator('.mark-link.linked').evaluate((link) => {
        const { outlineStyle, boxShadow } = getComputedStyle(link);
        return { outlineStyle, boxShadow };
      });
      expect(forcedColors === 'active' ? style.outlineStyle : style.boxShadow).not.toBe('none');
    });
  });
});

describe('while the list of a large timeline is scrolled', () => {
  test.each(['reduce', 'no-preference'] as const)(
    'its frise goes along (motion: %s)',
    async (reducedMotion) => {
      await withLarge({ ...high, reducedMotion }, async (page) => {
        const last = (await inSight(page)).to.slice(0, 4);
        await page.goto(`${page.url()}?from=${last}-10-01&to=${last}-12-31`);
        await page.locator('frise-view.ready').waitFor({ state: 'attached' });
        const before = await inSight(page);
        const entries = await page.evaluate(() => history.length);
        await scrollToCard(page, 4);
        const after = await inSightAfter(page, before);
        expect(after.to < before.from).toBe(true);
        expect(await page.locator('.in-sight').count()).toBeGreaterThan(0);
        expect(await page.evaluate(() => history.length)).toBe(entries);
        expect(page.url()).toContain(`from=${after.from}`);
        expect(await page.locator('.sight-line').getAttribute('aria-live')).toBe('off');
        const y = await scrolled(page);
        await atRest(page);
        expect(await scrolled(page), 'and the list stays where the reader is').toBe(y);
      });
    },
  );

  test('a frise that shows another time on purpose stays there, and says so', async () => {
    await withLarge({ ...high, path: elsewhere }, async (page) => {
      const before = await inSight(page);
      await scrollToCard(page, 10);
      await atRest(page);
      expect(await inSight(page)).toEqual(before);
      expect(await page.locator('.sight-elsewhere').isVisible()).toBe(true);
      expect(await page.locator('.card.beyond').count(), 'nor is the list said less loudly').toBe(0);
    });
  });

  test('what stays above it leaves it room', async () => {
    for (const visit of [high, low, { viewport: { width: 390, height: 844 } }])
      await withLarge(visit, async (page) => {
        await scrollToCard(page, 8);
        expect(await coverBottom(page)).toBeLessThan(visit.viewport.height * 0.53);
        expect(await page.locator('.brush').isVisible()).toBe(true);
      });
  });
});
