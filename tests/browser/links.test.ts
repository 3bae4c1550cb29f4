import { inject, expect, test } from 'vitest';
import { crawl } from './crawl.ts';
import { siteNames, testSites } from './test-sites.ts';
import type { TestSite } from './test-sites.ts';

test.each(siteNames)('every link and asset of %s leads to something, below its base', async (site) => {
  const home = inject('siteAddresses')[site];
  const { found, broken } = await crawl(home);
  expect(broken).toEqual([]);
  const { event }: TestSite = testSites[site];
  if (event !== undefined) expect(found).toContain(new URL(`events/${event}/`, home).href);
  expect(found).toContain(new URL('timeline.json', home).href);
});

test('a missing address answers 404 with the page for it', async () => {
  const answer = await fetch(new URL('events/nulle-part/', inject('siteAddresses').root));
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('<main');
});
