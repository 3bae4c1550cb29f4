import { cpSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { securityHeaders } from '../../src/cli/security-headers.ts';
import { writeCompressed } from '../../src/integrations/write-compressed.ts';
import { crawl } from './crawl.ts';
import { caddy } from './caddy.ts';
import { nginx } from './nginx.ts';
import type { RunningServer } from './web-server.ts';
import { runServer } from './web-server.ts';
import { searchEnded } from './search-ended.ts';
import { testSites } from './test-sites.ts';
import { pagesIn } from './version-of-site.ts';
import { untilKept, withReader } from './with-reader.ts';

const servers = [nginx, caddy];
for (const { name, path } of servers)
  if (path === undefined) console.warn(`${name} is not installed: its tests are left out.`);

const cases = servers.flatMap((server) =>
  (['root', 'below'] as const).map((site) => [server.name, site, server] as const),
);

/** An answer as it was sent, still compressed. */
function ask(
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ answer: IncomingMessage; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(address, { headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ answer, body: Buffer.concat(chunks) }));
    }).on('error', reject);
  });
}

describe.each(cases)('the example for %s, with the site %s', (_, name, server) => {
  describe.skipIf(server.path === undefined)('where it is installed', () => {
    const { base, searched, event } = testSites[name];
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'frise-served-')));
    const site = join(root, base);
    let running: RunningServer;
    beforeAll(async () => {
      cpSync(inject('siteFolders')[name], site, { recursive: true });
      await writeCompressed(site);
      running = await runServer(server, root, base);
    });
    afterAll(async () => {
      await running.close();
      rmSync(root, { recursive: true, force: true });
    });

    test('serves every link of the site, and its page for what is missing', async () => {
      expect((await crawl(running.home)).broken).toEqual([]);
      const { answer, body } = await ask(`${running.home}events/nulle-part/`);
      expect(answer.statusCode).toBe(404);
      expect(body.equals(readFileSync(join(site, '404.html')))).toBe(true);
      const slash = await ask(`${running.home}events/${event}`);
      expect([301, 308]).toContain(slash.answer.statusCode);
      for (const hidden of ['_headers', '_redirects'])
        expect((await ask(running.home + hidden)).answer.statusCode).toBe(404);
    });

    test('sends the security headers with everything, and keeps for ever only what is named by its content', async () => {
      const hashed = readdirSync(join(site, '_astro')).find((file) => file.endsWith('.css'))!;
      const kept = { [`_astro/${hashed}`]: 'public, max-age=31536000, immutable' };
      for (const path of [
        '',
        'sw.js',
        'timeline.json',
        'nulle/part',
        'pagefind/pagefind.js',
        ...Object.keys(kept),
      ]) {
        const { headers } = (await ask(running.home + path)).answer;
        for (const [header, value] of Object.entries(securityHeaders))
          expect(headers[header.toLowerCase()], `${header} of ${path}`).toBe(value);
        expect(headers['cache-control'], path).toBe(kept[path] ?? 'no-cache');
      }
      const { etag } = (await ask(running.home)).answer.headers;
      expect((await ask(running.home, { 'if-none-match': etag! })).answer.statusCode).toBe(304);
    });

    test.each([
      ['gzip', true, gunzipSync],
      ['br', server.hasBrotli, brotliDecompressSync],
    ] as const)('sends what was compressed before with %s (%s)', async (encoding, isAble, unpack) => {
      if (!isAble) return;
      const { answer, body } = await ask(`${running.home}timeline.json`, { 'accept-encoding': encoding });
      expect(answer.headers['content-encoding']).toBe(encoding);
      expect(answer.headers['content-type']).toBe('application/json');
      expect(unpack(body).equals(readFileSync(join(site, 'timeline.json')))).toBe(true);
    });

    test('is read in a browser, and whole when the server is gone', async () => {
      await withReader(async ({ page }) => {
        await page.goto(running.home);
        await untilKept(page);
        await running.close();
        for (const path of pagesIn(site)) {
          const answer = await page.goto(running.home + path.replace(/index\.html$/, ''));
          expect(answer?.status(), path).toBe(200);
        }
        await page.goto(`${running.home}search/?q=${encodeURIComponent(searched)}`);
        await page.waitForFunction(searchEnded);
        await page.locator('.search-results a').first().waitFor();
      });
    });
  });
});
