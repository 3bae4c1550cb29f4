import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { SiteName } from './test-sites.ts';
import { withPage } from './with-page.ts';

const widths = [320, 390, 480, 640, 800, 1000, 1280];
const scales = ['folded', 'proportional', 'sequence'];

/** Pairs of visible labels whose boxes share a point. Runs in the page. */
function touching(selector: string): string[] {
  const labels = [...document.querySelectorAll(selector)]
    .filter((label) => label.checkVisibility())
    .map((label) => ({ text: label.textContent.trim(), box: label.getBoundingClientRect() }));
  return labels.flatMap((one, index) =>
    labels
      .slice(index + 1)
      .filter(
        ({ box }) =>
          one.box.left < box.right &&
          box.left < one.box.right &&
          one.box.top < box.bottom &&
          box.top < one.box.bottom,
      )
      .map(({ text }) => `${one.text} | ${text}`),
  );
}

async function overlaps(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const scale of scales) {
      await page.locator(`input[name=scale][value=${scale}]`).check();
      for (const selector of ['.frise-plot .tick-label', '.rail .tick-label', '.era-name']) {
        const pairs = await page.evaluate(touching, selector);
        found.push(...pairs.map((pair) => `${width} px, ${scale}, ${selector}: ${pair}`));
      }
    }
  }
  return found;
}

test.each<SiteName>(['root', 'arabic', 'dates', 'instant'])(
  'on %s, labels of time never touch, at any width and scale',
  async (site) => {
    await withPage({ site }, async (page) => {
      expect(await overlaps(page)).toEqual([]);
    });
  },
);
