import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { brush, inSight, inSightAfter, withLarge } from './large-frise-parts.ts';
import { plotPoint } from './frise-parts.ts';

/** A screen on which the frise stays above the list, and one on which the bars of its density do. */
const high = { viewport: { width: 1280, height: 960 } };
const low = { viewport: { width: 1280, height: 640 } };
/** Long before what the list tells of. */
const elsewhere = '?from=1978-01-01&to=1979-12-31';

/** A year of which the list tells. */
const within = '?from=2022-01-01&to=2022-12-31';

/** Scrolls as a reader does until a card of the list stands in the middle of what can be seen of it. */
const scrollToCard = async (page: Page, index: number): Promise<string> => {
  const card = page.locator('#chronicle article.card').nth(index);
  await page.mouse.move(5, 400);
  const { innerHeight, top } = await card.evaluate((element) => ({
    innerHeight,
    top: element.getBoundingClientRect().top,
  }));
  await page.mouse.wheel(0, top - innerHeight * 0.7);
  await page.waitForTimeout(900);
  return (await card.getAttribute('id'))!;
};
/** The first card that can be seen whole below what stays above the list. */
const firstBelow = (page: Page, bottomPx: number): Promise<string> =>
  page.evaluate(
    (bottom) =>
      [...document.querySelectorAll('#chronicle article.card')].find(
        (card) => card.getBoundingClientRect().top >= bottom,
      )!.id,
    bottomPx,
  );
/** Whether all cards before it are of events out of sight, or have begun before. */
const isAfterOneBeyond = (card: Element): boolean => {
  const cards = [...document.querySelectorAll('#chronicle article.card')];
  return cards[cards.indexOf(card) - 1]!.classList.contains('beyond');
};
const cardOf = (page: Page, id: string) => page.locator(`#${id} h3`);
const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);
const atRest = (page: Page): Promise<void> => page.waitForTimeout(1200);
const coverBottom = (page: Page): Promise<number> =>
  page.locator('.sight').evaluate((sight) => sight.getBoundingClientRect().bottom);
/** Ids of the cards of which the frise shows the marks now, and of those that it counts. */
const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#chronicle article.card')]
      .map(({ id }) => id)
      .filter((id) => document.querySelector(`.mark-link[data-id="${id.slice(2)}"]`) !== null),
  );
const needle = (page: Page) => page.locator('.brush-needle');

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
      const { left, width } = await needle(page).evaluate((mark) => ({
        left: mark.offsetLeft,
        width: mark.parentElement!.clientWidth,
      }));
      expect(left / width).toBeGreaterThan(0.85);
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
        const history = await page.evaluate(() => history.length);
        await scrollToCard(page, 4);
        const after = await inSightAfter(page, before);
        expect(after.to < before.from).toBe(true);
        expect(await page.locator('.in-sight').count()).toBeGreaterThan(0);
        expect(await page.evaluate(() => history.length)).toBe(history);
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

describe('the list of a large timeline', () => {
  test('goes to the first event of what the density shows, once its window is let go', async () => {
    await withLarge({ ...low, path: within }, async (page) => {
      await scrollToCard(page, 3);
      const before = { y: await scrolled(page), history: await page.evaluate(() => history.length) };
      const days = await inSight(page);
      const box = (await brush(page, 'window').boundingBox())!;
      const { x, y } = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 14, y, { steps: 4 });
      await atRest(page);
      expect(await scrolled(page), 'while it is held').toBe(before.y);
      await page.mouse.up();
      await atRest(page);
      expect(await scrolled(page)).toBeGreaterThan(before.y);
      expect((await inSight(page)).from > days.from).toBe(true);
      const first = await firstBelow(page, await coverBottom(page));
      expect(await page.locator(`#${first}.beyond`).count()).toBe(0);
      expect(await page.locator(`#${first}`).evaluate(isAfterOneBeyond)).toBe(true);
      expect(await page.evaluate(() => history.length)).toBe(before.history);
    });
  });

  test('does not move under a frise that would move with it: a link leads there', async () => {
    await withLarge({ ...low, path: within }, async (page) => {
      await page.locator('.live-frise .frise-plot').scrollIntoViewIfNeeded();
      const { x, y } = await plotPoint(page, 0.5);
      const before = { y: await scrolled(page), days: await inSight(page) };
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - 80, y, { steps: 4 });
      await page.mouse.up();
      await inSightAfter(page, before.days);
      await atRest(page);
      expect(await scrolled(page)).toBe(before.y);
      await page.locator('.frise-first').click();
      await page.waitForFunction((top) => scrollY > top + 100, before.y);
    });
  });

  test('is left by a link to the days in sight and the first event of them', async () => {
    await withLarge({ ...high, path: '?from=1978-07-01&to=1978-08-31' }, async (page) => {
      await page.mouse.move(5, 5);
      const link = page.locator('.sight-line a');
      await page.waitForFunction(() => document.querySelector('.sight-line a')!.matches('[href*="#e-"]'));
      const { search, hash, pathname } = new URL((await link.getAttribute('href'))!, page.url());
      expect(search).toBe('?from=1978-07-01&to=1978-08-31');
      expect(pathname).toMatch(/periods\/19/);
      await link.click();
      await page.waitForURL(/periods\//);
      await page.locator('frise-view.ready').waitFor({ state: 'attached' });
      expect(await page.locator(`${hash}:not(.beyond)`).isVisible()).toBe(true);
      expect(await inSight(page)).toEqual({ from: '1978-07-01', to: '1978-08-31' });
    });
  });

  test('brings the card of a mark that is gone to by keys', async () => {
    await withLarge(high, async (page) => {
      await scrollToCard(page, 2);
      const y = await scrolled(page);
      await page.locator('.mark-link[tabindex="0"]').focus();
      await page.keyboard.press('End');
      await atRest(page);
      const id = await page.locator('.mark-link:focus').getAttribute('data-id');
      const card = page.locator(`#e-${id}`);
      expect(await scrolled(page)).not.toBe(y);
      const box = (await card.boundingBox())!;
      expect(box.y).toBeGreaterThan(await coverBottom(page));
      expect(box.y).toBeLessThan(high.viewport.height);
    });
  });
});
