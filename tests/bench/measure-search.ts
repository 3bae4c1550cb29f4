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
  /** In a page just opened; undefined without words, since such a page shows results by itself. */
  readonly firstMs: number | undefined;
  /** In a page that has loaded the index and, just now, searched for other words; the best of five. */
  readonly laterMs: number;
  /** In a page that has shown the words without the filter, from the tick in its box; undefined without a filter. */
  readonly tickedMs: number | undefined;
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

/** The index is loaded by then, and all is counted. */
const settlingMs = 4000;
const turns = 5;

async function costOf(browser: Browser, home: string, query: Query): Promise<SearchCost> {
  const { words, within = '' } = query;
  const asked = new URLSearchParams(within);
  const typed = await inPage(browser, async (page) => {
    const loaded = followIndex(page);
    await page.goto(new URL(`search/?${within}`, home).href);
    return typedCost(page, words, loaded);
  });
  const [facet] = [...asked].filter(([name]) => name !== 'sort');
  if (facet === undefined) return { query, ...typed, tickedMs: undefined };
  asked.delete(facet[0]);
  if (words !== '') asked.set('q', words);
  const unticked = new URL(`search/?${asked.toString()}`, home);
  const [name, value] = facet;
  const box = `main input[name=${name}][value="${value}"]`;
  const tickedMs = await inPage(browser, async (page) => {
    await page.goto(unticked.href);
    await page.waitForTimeout(settlingMs);
    return resultsAfter(page, { words, box });
  });
  return { query, ...typed, tickedMs };
}

async function inPage<T>(browser: Browser, act: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    return await act(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Bytes of each file of the index that the page loads. */
function followIndex(page: Page): ReadonlyMap<string, number> {
  const loaded = new Map<string, number>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (/\/(pagefind|search)\/.*\.(pf_\w+|json)$/.test(pathname))
      void response.body().then(({ length }) => loaded.set(pathname, length));
  });
  return loaded;
}

async function typedCost(
  page: Page,
  words: string,
  loaded: ReadonlyMap<string, number>,
): Promise<Omit<SearchCost, 'query' | 'tickedMs'>> {
  await page.locator('main input[name=q]').focus();
  const firstMs = words === '' ? undefined : await resultsAfter(page, { words });
  const bytes = [...loaded.values()].reduce((sum, length) => sum + length, 0);
  const files = loaded.size;
  await page.waitForTimeout(settlingMs);
  let laterMs = Infinity;
  for (let turn = 0; turn < turns; turn += 1) {
    await resultsAfter(page, { words: 'caravane' });
    laterMs = Math.min(laterMs, await resultsAfter(page, { words }));
  }
  return { firstMs, laterMs, bytes, files };
}

/**
 * Milliseconds from the key, or from the tick in the box of that selector, to the first results drawn, or to what the page
 * says where there are none.
 */
function resultsAfter(page: Page, asked: { words: string; box?: string }): Promise<number> {
  return page.evaluate(
    ({ words, box }) =>
      new Promise<number>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('main input[name=q]')!;
        const status = document.querySelector('.search-status')!;
        const start = performance.now();
        const list = document.querySelector('.search-results')!;
        const observer = new MutationObserver((changes) => {
          const isDrawn = changes.some(({ target, addedNodes }) => target === list && addedNodes.length > 0);
          const isSaid = words !== '' && status.textContent.includes(words);
          if (!isDrawn && !isSaid) return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(status, { childList: true, characterData: true, subtree: true });
        observer.observe(list, { childList: true });
        if (box !== undefined) return document.querySelector<HTMLInputElement>(box)!.click();
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    asked,
  );
}
