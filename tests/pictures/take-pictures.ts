import { chromium } from 'playwright-core';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import { buildSite } from '../browser/build-site.ts';
import { chromiumOptions } from '../browser/chromium-options.ts';
import { pagesOf } from '../browser/pages-of.ts';
import { searchEnded } from '../browser/search-ended.ts';
import { projectFolder, testFolder, testSites } from '../browser/test-sites.ts';
import type { SiteName } from '../browser/test-sites.ts';

/*
 * Pictures to look at: every page type, narrow and wide, light and dark, with and without JavaScript, into
 * `.frise/pictures/`; and the README's, `tests/pictures/home.png`. Sites are built anew, so that none is stale.
 */
const sites: readonly SiteName[] = ['root', 'arabic', 'dates'];
const widths = { narrow: 390, wide: 1280 };
const height = 720;
const looks = [
  { look: 'light', colorScheme: 'light', javaScriptEnabled: true },
  { look: 'dark', colorScheme: 'dark', javaScriptEnabled: true },
  { look: 'no-script', colorScheme: 'light', javaScriptEnabled: false },
] as const;
const folder = join(projectFolder, '.frise/pictures');
const readmePicture = join(projectFolder, 'tests/pictures/home.png');

const browser = await chromium.launch(chromiumOptions());
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const site of sites) await takePictures(site);
await browser.close();

async function takePictures(site: SiteName): Promise<void> {
  const { timeline, base } = testSites[site];
  const outDir = testFolder(site);
  await buildSite({ project: projectFolder, timeline, base, outDir });
  const server = await serveFolder({ folder: outDir, base, port: 0 });
  for (const [size, width] of Object.entries(widths)) {
    for (const { look, ...profile } of looks) {
      const context = await browser.newContext({
        viewport: { width, height },
        reducedMotion: 'reduce',
        ...profile,
      });
      const page = await context.newPage();
      for (const path of pagesOf(site)) {
        await page.goto(new URL(path, server.url).href);
        if (path.includes('?q=') && profile.javaScriptEnabled) await page.waitForFunction(searchEnded);
        const name = [site, nameOf(path), size, look].join('-');
        await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
        if (name === 'root-home-wide-light') await page.screenshot({ path: readmePicture });
      }
      await context.close();
    }
  }
  await server.close();
}

function nameOf(path: string): string {
  if (path === '') return 'home';
  if (path.includes('?')) return 'results';
  return path.startsWith('events/') ? 'event' : path.replace(/\W+(html)?$/, '');
}
