import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dragAlong } from './frise-parts.ts';
import type { SiteName } from './test-sites.ts';
import { withPage } from './with-page.ts';

interface SeenLabel {
  readonly text: string;
  /** In CSS px from the beginning of the plot, in the direction of time. */
  readonly from: number;
  readonly to: number;
}

/** The labels of the axis that can be seen, if only in part, in the order of time, and the plot's width. Runs in the page. */
function seenLabels(): { readonly labels: readonly SeenLabel[]; readonly plotPx: number } {
  const plot = [...document.querySelectorAll('.frise-plot')].find((each) => each.checkVisibility())!;
  const { left, right, width } = plot.getBoundingClientRect();
  const isMirrored = document.dir === 'rtl';
  const labels = [...plot.querySelectorAll('.tick-label')]
    .filter((label) => label.checkVisibility({ visibilityProperty: true }))
    .map((label) => {
      const box = label.getBoundingClientRect();
      const [from, to] = isMirrored
        ? [right - box.right, right - box.left]
        : [box.left - left, box.right - left];
      return { text: label.textContent, from, to };
    })
    .filter(({ from, to }) => to > 0 && from < width)
    .sort((a, b) => a.from - b.from);
  return { labels, plotPx: width };
}

async function expectFirstInFull(page: Page, inFull: RegExp): Promise<void> {
  const { labels, plotPx } = await page.evaluate(seenLabels);
  expect(labels[0]?.text).toMatch(inFull);
  expect(labels[0]!.from).toBeGreaterThan(-1.5);
  expect(labels[0]!.to).toBeLessThan(plotPx + 1);
  expect(labels.filter(({ from }, index) => index > 0 && from < labels[index - 1]!.to)).toEqual([]);
}

test.each<readonly [SiteName, string, string, RegExp]>([
  ['root', 'days', '?from=2024-07-25T06:00&to=2024-08-02', /^\d+(er)?\s\S+\s2024$/],
  ['root', 'hours', '?from=2024-07-27T10:20&to=2024-07-28T09:00', /^\d+(er)?\s\S+\s2024(\sà\s.+)?$/],
  ['arabic', 'days', '?from=1962-06-10T06:00&to=1962-06-18', /^\d+\s\S+\s1962(\sالساعة\s.+)?$/],
  ['arabic', 'hours', '?from=1962-06-14T10:20&to=1962-06-15T09:00', /^\d+\s\S+\s1962(\sالساعة\s.+)?$/],
])('on %s, zoomed in to %s, the first date in sight tells its year', async (site, _, path, inFull) => {
  for (const width of [390, 1280])
    await withPage({ site, path, viewport: { width, height: 900 } }, async (page) => {
      await expectFirstInFull(page, inFull);
      for (const share of [0.47, 0.44, 0.41, 0.35, 0.3]) {
        await dragAlong(page, [0.5, share], { release: false });
        await expectFirstInFull(page, inFull);
        await page.mouse.up();
      }
    });
});
