import type { CDPSession, Page } from 'playwright-core';
import { setTimeout as pause } from 'node:timers/promises';
import type { NetworkLog } from './network-log.ts';
import { pageWork } from './page-work.ts';

const stepMs = 250;
/** The share of a step that a page with nothing to do may work: it is asked how much it does. */
const restingShare = 0.2;
const restingSteps = 4;

/**
 * Waits until an event is in sight and the timeline obeys, and then for a second in which nothing is loaded and the page
 * does nearly nothing.
 */
export async function waitUntilIdle(page: Page, session: CDPSession, network: NetworkLog): Promise<void> {
  let rested = 0;
  let before = (await pageWork(session)).taskMs;
  let at = performance.now();
  while (rested < restingSteps) {
    await pause(stepMs);
    const { taskMs } = await pageWork(session);
    const now = performance.now();
    const isResting =
      network.isQuiet && (taskMs - before) / (now - at) < restingShare && (await isThere(page));
    rested = isResting ? rested + 1 : 0;
    [before, at] = [taskMs, now];
  }
}

async function isThere(page: Page): Promise<boolean> {
  const { visibleMs, aliveMs } = await page.evaluate(() => window.benchNotes);
  return visibleMs !== undefined && aliveMs !== undefined;
}
