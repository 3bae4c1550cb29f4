import { chromium } from 'playwright-core';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from './build-site.ts';
import { chromiumOptions } from './chromium-options.ts';
import { serveSite } from './serve-site.ts';
import { projectFolder, siteNames, testSites } from './test-sites.ts';
import type { SiteName } from './test-sites.ts';

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
  const sites = await buildAll();
  const browser = await chromium.launchServer(options);
  project.provide('browserAddress', browser.wsEndpoint());
  project.provide('siteFolders', sites.folders);
  project.provide('siteAddresses', sites.addresses);
  return async () => {
    await Promise.all([browser.close(), ...sites.servers.map((server) => server.stop())]);
  };
}

async function buildAll(): Promise<{
  folders: Record<SiteName, string>;
  addresses: Record<SiteName, string>;
  servers: { stop: () => Promise<void> }[];
}> {
  const folders = Object.fromEntries(
    siteNames.map((name) => [name, join(projectFolder, '.frise', `test-${name}`)]),
  ) as Record<SiteName, string>;
  // One after the other: two builds at a time gain little on two cores, and share Astro's generated types.
  for (const name of siteNames) {
    const { timeline, base } = testSites[name];
    await buildSite({
      project: projectFolder,
      timeline,
      base,
      outDir: folders[name],
      zone: 'America/New_York',
    });
  }
  const served = await Promise.all(
    siteNames.map(async (name) => ({ name, ...(await serveSite(folders[name], testSites[name].base)) })),
  );
  const addresses = Object.fromEntries(served.map(({ name, address }) => [name, address]));
  return { folders, addresses: addresses as Record<SiteName, string>, servers: served };
}
