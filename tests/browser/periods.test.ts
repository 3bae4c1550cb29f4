import { expect, test } from 'vitest';
import { tooSmallTargets } from './too-small-targets.ts';
import { withPage } from './with-page.ts';

const visit = { site: 'large', javaScriptEnabled: false } as const;

test('the home page of a large timeline lists the latest period, and leads to all others', async () => {
  await withPage(visit, async (page) => {
    const listed = await page.locator('.chronicle article').count();
    expect(listed).toBeGreaterThan(0);
    expect(listed).toBeLessThanOrEqual(150);
    const periods = await page
      .locator('.period-list a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const bars = await page
      .locator('.density a:not(.density-label)')
      .evaluateAll((links) => links.map((link) => (link as SVGAElement).href.baseVal));
    expect(bars.length).toBeGreaterThan(1);
    expect(bars.filter((bar) => !periods.some((period) => period.endsWith(bar)))).toEqual([]);
  });
});

test('from period to period every dated event is listed once', async () => {
  const seen: string[] = [];
  await withPage({ ...visit, path: 'periods/196X/' }, async (page) => {
    const cards = (selector: string): Promise<string[]> =>
      page.locator(selector).evaluateAll((all) => all.map(({ id }) => id));
    let next: string | null = page.url();
    while (next !== null) {
      await page.goto(new URL(next, page.url()).href);
      seen.push(...(await cards('.chronicle article')));
      const link = page.locator('nav.neighbours a[rel=next]');
      next = (await link.count()) === 0 ? null : await link.getAttribute('href');
    }
    await page.goto(new URL('/undated/', page.url()).href);
    seen.push(...(await cards('.shelf article')));
  });
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBe(900);
});

test('from a part one goes up to the whole', async () => {
  await withPage({ ...visit, path: 'periods/2010--2013/' }, async (page) => {
    await page.locator('.breadcrumb a').last().click();
    expect(new URL(page.url()).pathname).toBe('/periods/201X/');
    await page.locator('.breadcrumb a').first().click();
    expect(new URL(page.url()).pathname).toBe('/');
  });
});

test.each(['', 'periods/201X/', 'periods/2010--2013/'])(
  '/%s has targets of 24 px and does not scroll sideways',
  async (path) => {
    await withPage({ ...visit, path }, async (page) => {
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        // On the narrowest plots every mark is a card below, and every bar a period beside it.
        if (width >= 390) expect(await page.evaluate(tooSmallTargets), `at ${width} px`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    });
  },
);

test('names above the density never touch', async () => {
  await withPage(visit, async (page) => {
    for (const width of [320, 390, 560, 720, 900, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const boxes = await page
        .locator('.density-label:visible text')
        .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().toJSON() as DOMRect));
      const touching = boxes.filter((box, index) =>
        boxes.some(
          (other, at) =>
            at > index &&
            box.left < other.right &&
            other.left < box.right &&
            box.top < other.bottom &&
            other.top < box.bottom,
        ),
      );
      expect(touching, `at ${width} px`).toEqual([]);
    }
  });
});
