import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import { buildSite } from './build-site.ts';
import { pagesIn } from './version-of-site.ts';
import { projectFolder, testSites } from './test-sites.ts';
import { untilKept, withReader } from './with-reader.ts';

const { timeline } = testSites.single;

/** Runs `astro dev` at a port until it has been looked at. */
async function withDevelopment(port: number, look: (address: string) => Promise<void>): Promise<void> {
  const astro = join(projectFolder, 'src/cli/astro.mjs');
  const args = [astro, 'dev', '--host', '127.0.0.1', '--port', String(port)];
  const env = { ...process.env, TIMELINE: timeline, NODE_ENV: 'development', VITEST: undefined };
  const child = spawn(process.execPath, args, { cwd: projectFolder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  try {
    let said = '';
    await new Promise<void>((resolve, reject) => {
      const hear = (chunk: Buffer): void => {
        said += chunk.toString();
        if (said.includes(`127.0.0.1:${port}`)) resolve();
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.on('exit', () => reject(new Error(`astro dev ended: ${said}`)));
    });
    await look(`http://127.0.0.1:${port}/`);
  } finally {
    child.kill();
    await ended;
  }
}

test('development at the address of a site that was kept takes it back, and leaves nothing', async () => {
  const served = await serveFolder({ folder: inject('siteFolders').single, base: '/', port: 0 });
  await withReader(async ({ page }) => {
    await page.goto(served.url);
    await untilKept(page);
    await served.close();
    await withDevelopment(Number(new URL(served.url).port), async (address) => {
      // What was kept is shown once more, and finds out.
      await page.goto(address);
      const left = (): Promise<number> =>
        page
          .evaluate(
            async () =>
              (await navigator.serviceWorker.getRegistrations()).length + (await caches.keys()).length,
          )
          .catch(() => -1);
      await expect.poll(left, { timeout: 30_000 }).toBe(0);
      // It loads itself anew, which may still be going on; and the first page that development makes takes its time.
      const opens = (): Promise<boolean> =>
        page.goto(`${address}about/`).then(
          () => true,
          () => false,
        );
      await expect.poll(opens, { timeout: 90_000 }).toBe(true);
      await page.locator('h1').waitFor();
      expect(await left()).toBe(0);
    });
  });
}, 240_000);

test('a site built with SERVICE_WORKER=off asks for no worker, and offers to keep nothing', async () => {
  const outDir = realpathSync(mkdtempSync(join(tmpdir(), 'frise-without-worker-')));
  process.env['SERVICE_WORKER'] = 'off';
  try {
    await buildSite({ project: projectFolder, timeline, base: '/', outDir });
    for (const path of pagesIn(outDir)) {
      const html = readFileSync(join(outDir, path), 'utf8');
      expect(html, path).not.toMatch(/frise-new-version|frise-offline|href="\/offline\/"/);
    }
    expect(readFileSync(join(outDir, 'sw.js'), 'utf8')).toContain('unregister');
  } finally {
    delete process.env['SERVICE_WORKER'];
    rmSync(outDir, { recursive: true, force: true });
  }
});
