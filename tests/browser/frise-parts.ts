import type { Locator, Page } from 'playwright-core';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point of the plot that can be seen, in shares of its width and px from its top. */
export async function plotPoint(page: Page, share: number, down = 30): Promise<Point> {
  const box = (await page.locator('.frise-plot:visible').boundingBox())!;
  return { x: box.x + box.width * share, y: box.y + down };
}

/** The mark of an event that can be seen. */
export function markOf(page: Page, id: string): Locator {
  return page.locator(`.frise-body:visible a.mark[href="#e-${id}"]`);
}

/** Drags the frise from one share of its width to others, along its upper edge. */
export async function dragAlong(
  page: Page,
  [start, ...others]: readonly number[],
  { release = true }: { readonly release?: boolean } = {},
): Promise<void> {
  const { x, y } = await plotPoint(page, start!);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const share of others) await page.mouse.move((await plotPoint(page, share)).x, y, { steps: 5 });
  if (release) await page.mouse.up();
}

/** The stretch of the address, once the frise has come to rest. */
export async function restedStretch(page: Page): Promise<{ from: string | null; to: string | null }> {
  await page.waitForTimeout(350);
  const { searchParams } = new URL(page.url());
  return { from: searchParams.get('from'), to: searchParams.get('to') };
}

/** Length of that stretch in days; Infinity for the whole frise. */
export async function restedDays(page: Page): Promise<number> {
  const { from, to } = await restedStretch(page);
  if (from === null || to === null) return Infinity;
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
