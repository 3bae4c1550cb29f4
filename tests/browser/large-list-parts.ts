import type { Locator, Page } from 'playwright-core';

/** A screen on which the frise stays above the list, and one on which the bars of its density do. */
export const high = { viewport: { width: 1280, height: 960 } };
export const low = { viewport: { width: 1280, height: 640 } };
/** Long before what the list tells of. */
export const elsewhere = '?from=1978-01-01&to=1979-12-31';

/** A year of which the list tells. */
export const within = '?from=2022-01-01&to=2022-12-31';

/** Scrolls as a reader does until a card of the list stands in the middle of what can be seen of it. */
export const scrollToCard = async (page: Page, index: number): Promise<string> => {
  const card = page.locator('#chronicle article.card').nth(index);
  await page.mouse.move(5, 400);
  const away = await card.evaluate((element) => element.getBoundingClientRect().top - innerHeight * 0.7);
  await page.mouse.wheel(0, away);
  await page.waitForTimeout(900);
  return (await card.getAttribute('id'))!;
};
/** The first card that can be seen whole below what stays above the list. */
export const firstBelow = (page: Page, bottomPx: number): Promise<string> =>
  page.evaluate(
    (bottom) =>
      [...document.querySelectorAll('#chronicle article.card')].find(
        (card) => card.getBoundingClientRect().top >= bottom,
      )!.id,
    bottomPx,
  );
/** Whether all cards before it are of events out of sight, or have begun before. */
export const isAfterOneBeyond = (card: Element): boolean => {
  const cards = [...document.querySelectorAll('#chronicle article.card')];
  return cards[cards.indexOf(card) - 1]!.classList.contains('beyond');
};
export const cardOf = (page: Page, id: string): Locator => page.locator(`#${id} h3`);
export const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);
export const atRest = (page: Page): Promise<void> => page.waitForTimeout(1200);
export const coverBottom = (page: Page): Promise<number> =>
  page.locator('.sight').evaluate((sight) => sight.getBoundingClientRect().bottom);
/** Ids of the cards of which the frise shows the marks now, and of those that it counts. */
export const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#chronicle article.card')]
      .map(({ id }) => id)
      .filter((id) => document.querySelector(`.mark-link[data-id="${id.slice(2)}"]`) !== null),
  );
export const needle = (page: Page): Locator => page.locator('.brush-needle');
