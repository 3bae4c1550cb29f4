import type { Page } from 'playwright-core';

/** The titles of the results, in their order. */
export const titles = (page: Page): Promise<string[]> => page.locator('.search-results h2').allInnerTexts();

/** Waits until the page says how many results there are, or that there are none. */
export async function said(page: Page, words: RegExp): Promise<void> {
  await page.getByRole('status').filter({ hasText: words }).waitFor({ state: 'attached' });
}
