import type { Page } from 'playwright-core';
import type { Point } from './gestures.ts';

/** A point in sight where the page has an element of a selector on top, the nearest to the middle of the window. Scrolls to the element. */
export async function findGrip(page: Page, selector: string): Promise<Point> {
  const point = await page.evaluate((wanted) => {
    const shown = [...document.querySelectorAll(wanted)].find((element) => element.checkVisibility());
    shown?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [middleX, middleY] = [innerWidth / 2, innerHeight / 2];
    const points = [];
    for (let x = 5; x < innerWidth; x += 10) for (let y = 5; y < innerHeight; y += 10) points.push({ x, y });
    return points
      .sort((a, b) => Math.hypot(a.x - middleX, a.y - middleY) - Math.hypot(b.x - middleX, b.y - middleY))
      .find(({ x, y }) => document.elementFromPoint(x, y)?.matches(wanted));
  }, selector);
  if (point === undefined) throw new Error(`Nothing in sight to take hold of: ${selector}`);
  return point;
}
