import { chromium } from 'playwright-core';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject } from 'vitest';

/** One reader with a browser of their own, which keeps what sites leave in it. */
export interface Reader {
  readonly context: BrowserContext;
  readonly page: Page;
}

/**
 * Hands over a new browser profile. Then expects that no page complained of anything: a policy that forbids, a script that
 * fails. What a network that is gone makes the browser say is no complaint, nor what `astro dev` tells.
 */
export async function withReader(look: (reader: Reader) => Promise<void>): Promise<void> {
  const browser = await chromium.connect(inject('browserAddress'));
  try {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    context.setDefaultTimeout(30_000);
    const complaints: string[] = [];
    context.on('console', (message) => {
      if (!/net::ERR_|Failed to load resource|^\[vite\]/.test(message.text()))
        complaints.push(message.text());
    });
    context.on('weberror', (error) => complaints.push(error.error().message));
    const page = await context.newPage();
    await look({ context, page });
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
  }
}

/** Waits until a site's worker answers this page, and everything that one visit brings is there. */
export async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (navigator.serviceWorker.controller === null)
      await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

/** Whether a newer version is there, and waits itself. */
export function isWaiting(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration !== undefined && registration.waiting !== null;
  });
}

/** Lets the browser look for a newer version, and waits until its installation has come to an end. */
export async function lookForNewVersion(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    await registration.update().catch(() => undefined);
    const { installing } = registration;
    if (installing === null) return;
    await new Promise<void>((resolve) => {
      const look = (): void => {
        if (installing.state !== 'installing') resolve();
      };
      installing.addEventListener('statechange', look);
      look();
    });
  });
}
