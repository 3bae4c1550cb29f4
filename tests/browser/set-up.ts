import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { appendFileSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import type { ServedFolder } from '../../src/cli/serve-folder.ts';
import { makeTimeline } from '../bench/make-timeline.ts';
import { buildSite } from './build-site.ts';
import { chromiumOptions } from './chromium-options.ts';
import { projectFolder, siteNames, testFolder, testSites } from './test-sites.ts';
import type { SiteName, TestSite } from './test-sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one Chromium of the run listens. */
    readonly browserAddress: string;
    /** Where each site's home page is, with its base path and a final slash. */
    readonly siteAddresses: Record<SiteName, string>;
    /** Where each site's files are. */
    readonly siteFolders: Record<SiteName, string>;
  }
}

/** Builds and serves every site, starts one browser for all tests, and ends it all when they are done. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const options = chromiumOptions();
  for (const name of siteNames) await buildTestSite(name);
  const served = await Promise.all(siteNames.map((name) => serveTestSite(name)));
  const browser = await chromium.launchServer(options);
  project.provide('browserAddress', browser.wsEndpoint());
  project.provide('siteFolders', bySite(siteNames.map(testFolder)));
  project.provide('siteAddresses', bySite(served.map(({ url }) => url)));
  return async () => {
    await Promise.all([browser.close(), ...served.map(({ close }) => close())]);
  };
}

// One after the other: two builds at a time gain little on two cores, and share Astro's generated types.
async function buildTestSite(name: SiteName): Promise<void> {
  const { timeline: original, base, madeUp, settings }: TestSite = testSites[name];
  if (madeUp !== undefined) makeTimeline(madeUp, join(projectFolder, original));
  const timeline = settings === undefined ? original : copyWith(settings, original, name);
  const outDir = testFolder(name);
  await buildSite({ project: projectFolder, timeline, base, outDir, zone: 'America/New_York' });
}

/** Copies a timeline's folder and adds lines to its timeline.yaml; returns the copy, from the project's folder. */
function copyWith(settings: readonly string[], timeline: string, name: string): string {
  const copy = join('.frise', `timeline-of-${name}`);
  const folder = join(projectFolder, copy);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(projectFolder, timeline), folder, { recursive: true });
  appendFileSync(join(folder, 'timeline.yaml'), `${settings.join('\n')}\n`);
  return copy;
}

function serveTestSite(name: SiteName): Promise<ServedFolder> {
  return serveFolder({ folder: testFolder(name), base: testSites[name].base, port: 0 });
}

function bySite(values: readonly string[]): Record<SiteName, string> {
  return Object.fromEntries(siteNames.map((name, index) => [name, values[index]!])) as Record<
    SiteName,
    string
  >;
}
