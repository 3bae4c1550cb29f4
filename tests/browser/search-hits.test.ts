import { describe, expect, test } from 'vitest';
import { searchEnded } from './search-ended.ts';
import { searchHits } from './search-hits.ts';
import { withPage } from './with-page.ts';

describe.each(['root', 'dates', 'arabic'] as const)('the search of the site %s', (site) => {
  const asked = searchHits.filter((hit) => hit.site === site);

  test(`finds first what ${asked.length} queries mean`, async () => {
    await withPage({ site, path: 'search/' }, async (page) => {
      const wrong: string[] = [];
      for (const { query, first } of asked) {
        await page.goto(new URL(`?q=${encodeURIComponent(query)}`, page.url()).href);
        await page.waitForFunction(searchEnded);
        const links = page.locator('.search-results a');
        const address = (await links.count()) > 0 ? await links.first().getAttribute('href') : null;
        const found = address?.match(/events\/([^/]+)\//)?.[1] ?? 'nothing';
        if (found !== first) wrong.push(`${query} finds ${found}, not ${first}`);
      }
      expect(wrong).toEqual([]);
    });
  });
});

test('at least sixty queries are asked, and twenty of a site in French, in English and in Arabic', () => {
  const asked = new Set(searchHits.map(({ site, query }) => `${site} ${query}`));
  expect(asked.size).toBeGreaterThanOrEqual(60);
  for (const site of ['root', 'dates', 'arabic'])
    expect([...asked].filter((query) => query.startsWith(`${site} `)).length).toBeGreaterThanOrEqual(20);
});
