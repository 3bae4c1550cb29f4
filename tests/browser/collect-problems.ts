import type { Page } from 'playwright-core';

/** A list that grows with everything that goes wrong in a page: console, errors, requests failed or sent elsewhere. */
export function collectProblems(page: Page, home: string): readonly string[] {
  const problems: string[] = [];
  const { origin } = new URL(home);
  page.on('console', (message) => problems.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A page left while something loads is no failure.
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()} ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    const local = ['data:', 'blob:'].includes(url.protocol);
    if (!local && url.origin !== origin) problems.push(`elsewhere: ${request.url()}`);
  });
  return problems;
}
