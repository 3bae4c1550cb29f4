import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import { chromiumOptions } from '../browser/chromium-options.ts';

/** Words, and the filters in which they are looked for, as the page's address has them: `actor=a000`. */
export interface Query {
  readonly words: string;
  readonly within?: string;
}

/** What one query costs on the search page, in milliseconds from the key to the results, and in bytes before the first of them. */
export interface SearchCost {
  readonly query: Query;
  /** In a page just opened. */
  readonly firstMs: number;
  /** In a page that has loaded the index and, just now, searched for other words. */
  readonly laterMs: number;
  /** Files of the index and hints, before the first result of a page that has searched nothing; the program aside. */
  readonly bytes: number;
  readonly files: number;
}

/** Measures queries in Chromium, on a built site. */
export async function measureSearch(
  folder: string,
  queries: readonly Query[],
): Promise<readonly SearchCost[]> {
  const site = await serveFolder({ folder, base: '/', port: 0 });
  const browser = await chromium.launch(chromiumOptions());
  try {
    const costs: SearchCost[] = [];
    for (const query of queries) costs.push(await costOf(browser, site.url, query));
    return costs;
  } finally {
    await browser.close();
    await site.close();
  }
}

async function costOf(browser: Browser, home: string, query: Query): Promise<SearchCost> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const loaded = new Map<string, number>();
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (/\/(pagefind|search)\/.*\.(pf_\w+|json)$/.test(pathname))
        void response.body().then(({ length }) => loaded.set(pathname, length));
    });
    const { words, within = '' } = query;
    await page.goto(new URL(`search/?${within}`, home).href);
    await page.locator('main input[name=q]').focus();
    const firstMs = await searchFor(page, words);
    const bytes = [...loaded.values()].reduce((sum, length) => sum + length, 0);
    const files = loaded.size;
    // The index is loaded, and all is counted.
    await page.waitForTimeout(3000);
    await searchFor(page, 'caravane');
    return { query, firstMs, laterMs: await searchFor(page, words), bytes, files };
  } finally {
    await context.close();
  }
}

/** From the key to the first results drawn, or to what the page says where there are none. */
function searchFor(page: Page, query: string): Promise<number> {
  return page.evaluate(
    (words) =>
      new Promise<number>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('main input[name=q]')!;
        const status = document.querySelector('.search-status')!;
        const start = performance.now();
        const list = document.querySelector('.search-results')!;
        const observer = new MutationObserver((changes) => {
          const isDrawn = changes.some(({ target, addedNodes }) => target === list && addedNodes.length > 0);
          if (!isDrawn && !status.textContent.includes(words)) return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(status, { childList: true, characterData: true, subtree: true });
        observer.observe(list, { childList: true });
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    query,
  );
}
