import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildSite } from './build-site.ts';
import { collectProblems } from './collect-problems.ts';
import { servePlainly } from './serve-plainly.ts';
import type { PlainServer } from './serve-plainly.ts';
import { projectFolder } from './test-sites.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browserAddress'));
});
afterAll(() => browser.close());

describe.each(['/', '/sous/chemin/'])('a host that only serves files, below %s', (base) => {
  const outDir = join(projectFolder, '.frise', `test-redirects-${base === '/' ? 'root' : 'below'}`);
  let server: PlainServer;
  beforeAll(async () => {
    await buildSite({ project: projectFolder, timeline: 'tests/sites/contested/timeline', base, outDir });
    server = await servePlainly(outDir, base);
  });
  afterAll(() => server.close());

  test.each([true, false])('leads from each former address to the event (script: %s)', async (hasScript) => {
    const context = await browser.newContext({ javaScriptEnabled: hasScript, reducedMotion: 'reduce' });
    try {
      for (const former of ['alerte', 'telegramme-de-montsarne']) {
        const page = await context.newPage();
        const problems = collectProblems(page, server.origin);
        await page.goto(`${server.origin}${base}events/${former}/`);
        await page.waitForURL(`${server.origin}${base}events/alerte-telegraphique/`);
        expect(await page.locator('h1').textContent()).toContain('télégraphie l’alerte');
        expect(problems, former).toEqual([]);
        await page.close();
      }
    } finally {
      await context.close();
    }
  });

  test('has a page at a former address that says where to go, for whom nothing leads', () => {
    const html = readFileSync(join(outDir, 'events/alerte/index.html'), 'utf8');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(`<a href="${base}events/alerte-telegraphique/">`);
    expect(html).toContain(`<link rel="canonical" href="${base}events/alerte-telegraphique/">`);
    expect(html).toContain('content="0; url=../../events/alerte-telegraphique/"');
  });

  test('lists former addresses for hosts that lead on by themselves, and not in the sitemap', () => {
    const line = `${base}events/alerte/ ${base}events/alerte-telegraphique/ 301`;
    expect(readFileSync(join(outDir, '_redirects'), 'utf8').split('\n')).toContain(line);
    const sitemap = readFileSync(join(outDir, 'sitemap-0.xml'), 'utf8');
    expect(sitemap).toContain(`${base}events/alerte-telegraphique/<`);
    expect(sitemap).not.toContain('/events/alerte/');
  });
});
