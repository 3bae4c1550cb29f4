import { chromium } from 'playwright-core';
import type { CDPSession } from 'playwright-core';
import { setTimeout as pause } from 'node:timers/promises';
import { chromiumOptions } from '../../browser/chromium-options.ts';
import type { Loading } from './measure-loading.ts';
import { measureLoading } from './measure-loading.ts';
import type { Moving } from './measure-moving.ts';
import { measureMoving } from './measure-moving.ts';
import type { Profile } from './profile.ts';
import type { Subject } from './subject.ts';
import { unlessTooSlow } from './unless-too-slow.ts';
import { watchPage } from './watch-page.ts';

/** What one visit of a page took; undefined is what was not done when patience ended. */
export interface Visit {
  readonly loading: Loading | undefined;
  readonly moving: { readonly zoom: Moving; readonly pan: Moving } | undefined;
}

/**
 * Opens a page in a Chromium that was started for it (an empty profile, nothing kept, no service worker), waits until it
 * rests, then looks closer and drags. Waits no longer than the patience for the first, and again for the second.
 */
export async function measureVisit(
  url: string,
  subject: Subject,
  profile: Profile,
  patienceMs: number,
): Promise<Visit> {
  const browser = await chromium.launch(chromiumOptions());
  try {
    const context = await browser.newContext({ viewport: profile.viewport, serviceWorkers: 'block' });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await emulate(session, profile);
    await watchPage(page, subject);
    // The browser's own start is not to be measured.
    await pause(1000);
    const loading = await unlessTooSlow(patienceMs, measureLoading(page, session, url));
    if (loading === undefined) return { loading, moving: undefined };
    return { loading, moving: await unlessTooSlow(patienceMs, measureMoving(page, session, subject)) };
  } finally {
    await browser.close();
  }
}

async function emulate(session: CDPSession, { slowdown, network }: Profile): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (network === undefined) return;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latencyMs,
    downloadThroughput: network.bytesPerSecond,
    uploadThroughput: network.bytesPerSecond / 2,
  });
}
