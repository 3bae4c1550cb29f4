import { expect, test } from 'vitest';
import { withPage } from './with-page.ts';

test('a timeline without events says so', async () => {
  await withPage({ site: 'empty' }, async (page) => {
    expect(await page.getByText('Cette chronologie ne contient encore aucun événement.').isVisible()).toBe(
      true,
    );
    expect(await page.locator('.frise, .chronicle, .legend').count()).toBe(0);
  });
});

test('a single event, without a track, has its mark and its card', async () => {
  await withPage({ site: 'single' }, async (page) => {
    expect(await page.locator('.frise a:visible').count()).toBe(1);
    expect(await page.locator('article.card:visible').count()).toBe(1);
    expect(await page.locator('.date-words').innerText()).toBe('Saturday 2 May 1931');
  });
});

test('two events at one instant share a place on the rail, and each has its own mark', async () => {
  await withPage({ site: 'instant' }, async (page) => {
    expect(await page.locator('.chronicle > li').count()).toBe(1);
    expect(await page.locator('article.card:visible').count()).toBe(2);
    const boxes = await Promise.all(
      (await page.locator('.frise a:visible .hit').all()).map((hit) => hit.boundingBox()),
    );
    expect(boxes.length).toBe(2);
    const [first, second] = boxes.map((box) => box!);
    expect(Math.abs(first!.y - second!.y)).toBeGreaterThanOrEqual(24);
  });
});
