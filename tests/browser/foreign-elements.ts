import type { Page } from 'playwright-core';

/** What a text of the hostile site would have put into a page, had it been read as HTML: opening tags of it, or none. */
export function foreignElements(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const foreign = [...document.querySelectorAll('*')].filter(
      (element) =>
        element.matches(
          '[data-hostile], iframe, object, embed, base, style, img[src="x"], [href^="javascript:" i]',
        ) ||
        element.matches(
          'script:not([src]):not([type="application/json"]):not([type="application/ld+json"])',
        ) ||
        [...element.attributes].some(({ name }) => name.startsWith('on')),
    );
    return foreign.map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
}
