import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { withPage } from './with-page.ts';

const visit = { site: 'dates', path: 'events/lighthouse/', javaScriptEnabled: false } as const;

test('an image is shown in the size that a phone needs, and keeps its place while it loads', async () => {
  await withPage({ ...visit, viewport: { width: 390, height: 844 } }, async (page) => {
    const image = page.getByRole('img', { name: 'The lighthouse', exact: true });
    await image.scrollIntoViewIfNeeded();
    await page.waitForFunction(
      (img) => (img as HTMLImageElement).complete && (img as HTMLImageElement).naturalWidth > 0,
      await image.elementHandle(),
    );
    expect(await image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeLessThanOrEqual(400);
    expect(await image.getAttribute('width')).toBe('960');
    expect(await image.getAttribute('height')).toBe('640');
  });
});

test('a warning covers an image until a reader opens it, without JavaScript', async () => {
  await withPage(visit, async (page) => {
    const covered = page.locator('details.covered');
    expect(await covered.count()).toBe(2);
    const first = covered.first();
    expect(await first.getByRole('img').isVisible()).toBe(false);
    await first.getByText('This picture shows a wreck.').click();
    expect(await first.getByRole('img', { name: 'A mast above the water' }).isVisible()).toBe(true);
    expect(await covered.last().getByRole('img').isVisible()).toBe(false);
  });
});

test('the files as they were taken stay with the editors', () => {
  const published = readdirSync(join(inject('siteFolders').dates, '_astro'));
  expect(published.filter((name) => /^(lighthouse|wreck)\./.test(name) && !name.endsWith('.webp'))).toEqual(
    [],
  );
});
