import type { Locator, Page } from 'playwright-core';
import type { Visit } from './with-page.ts';
import { withPage } from './with-page.ts';

/** Three months of a burst of events of the made-up timeline. */
export const burst = '?from=2021-07-01&to=2021-09-30';

/** The days in sight, as the fields say them. */
export async function inSight(page: Page): Promise<{ from: string; to: string }> {
  const field = (name: string): Promise<string> => page.locator(`.frise-stretch [name=${name}]`).inputValue();
  return { from: await field('from'), to: await field('to') };
}

/** Waits until what is in sight differs from some days, and says it. */
export async function inSightAfter(
  page: Page,
  before: { readonly from: string; readonly to: string },
): Promise<{ from: string; to: string }> {
  await page.waitForFunction(
    ({ from, to }) =>
      (document.querySelector('.frise-stretch [name=from]') as HTMLInputElement).value !== from ||
      (document.querySelector('.frise-stretch [name=to]') as HTMLInputElement).value !== to,
    before,
  );
  return inSight(page);
}

/** One of the three things on the density that can be taken hold of. */
export function brush(page: Page, part: 'start' | 'window' | 'end'): Locator {
  return page.locator(`[data-brush=${part}]`);
}

export function daysBetween({ from, to }: { readonly from: string; readonly to: string }): number {
  return (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000;
}

/** Opens the home page of the large timeline, or another of its pages. */
export function withLarge(visit: Visit, look: (page: Page) => Promise<void>): Promise<void> {
  return withPage({ site: 'large', ...visit }, look);
}
