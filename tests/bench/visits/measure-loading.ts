import type { CDPSession, Page } from 'playwright-core';
import { NetworkLog } from './network-log.ts';
import { pageWork } from './page-work.ts';
import { waitUntilIdle } from './wait-until-idle.ts';

/** What it took to open a page, until it rests. */
export interface Loading {
  /** From the navigation until a frame is drawn that shows an event. */
  readonly visibleMs: number;
  /** Until the timeline obeys. */
  readonly aliveMs: number;
  readonly bytesUntilVisible: number;
  readonly bytes: number;
  readonly scriptBytes: number;
  /** Of the processor, as all work. */
  readonly scriptMs: number;
  readonly taskMs: number;
  /** By the clock; 0 when none took 50 ms. */
  readonly longestTaskMs: number;
}

/** Opens an address in a page that is watched: `watchPage`. */
export async function measureLoading(page: Page, session: CDPSession, url: string): Promise<Loading> {
  const network = await NetworkLog.of(session);
  await pageWork(session);
  await page.goto(url, { waitUntil: 'commit' });
  await waitUntilIdle(page, session, network);
  const { visibleMs, aliveMs, longestTaskMs } = await page.evaluate(() => window.benchNotes);
  return {
    visibleMs: visibleMs!,
    aliveMs: aliveMs!,
    bytesUntilVisible: network.bytesUntil(visibleMs!),
    bytes: network.bytes,
    scriptBytes: network.scriptBytes,
    ...(await pageWork(session)),
    longestTaskMs,
  };
}
