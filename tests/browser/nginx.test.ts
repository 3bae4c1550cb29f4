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
import { nginxHasBrotli, nginxPath, runNginx } from './nginx.ts';
import type { RunningNginx } from './nginx.ts';
import { searchEnded } from './search-ended.ts';
import { testSites } from './test-sites.ts';
import { pagesIn } from './version-of-site.ts';
import { untilKept, withReader } from './with-reader.ts';

if (nginxPath === undefined)
  console.warn('nginx is not installed (Debian: nginx-light): its tests are left out.');

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

describe.skipIf(nginxPath === undefined).each(['root', 'below'] as const)(
  'the example for nginx, with the site %s',
  (name) => {
    const { base, searched, event } = testSites[name];
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'frise-nginx-root-')));
    const site = join(root, base);
    let nginx: RunningNginx;
    beforeAll(async () => {
      cpSync(inject('siteFolders')[name], site, { recursive: true });
      await writeCompressed(site);
      nginx = await runNginx(root, base);
    });
    afterAll(async () => {
      await nginx.close();
      rmSync(root, { recursive: true, force: true });
    });

    test('serves every link of the site, and its page for what is missing', async () => {
      expect((await crawl(nginx.home)).broken).toEqual([]);
      const { answer, body } = await ask(`${nginx.home}events/nulle-part/`);
      expect(answer.statusCode).toBe(404);
      expect(body.equals(readFileSync(join(site, '404.html')))).toBe(true);
      const slash = await ask(`${nginx.home}events/${event}`);
      expect(slash.answer.statusCode).toBe(301);
      for (const hidden of ['_headers', '_redirects'])
        expect((await ask(nginx.home + hidden)).answer.statusCode).toBe(404);
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
        const { headers } = (await ask(nginx.home + path)).answer;
        for (const [header, value] of Object.entries(securityHeaders))
          expect(headers[header.toLowerCase()], `${header} of ${path}`).toBe(value);
        expect(headers['cache-control'], path).toBe(kept[path] ?? 'no-cache');
      }
      const { etag } = (await ask(nginx.home)).answer.headers;
      expect((await ask(nginx.home, { 'if-none-match': etag! })).answer.statusCode).toBe(304);
    });

    test.each([
      ['gzip', true, gunzipSync],
      ['br', nginxHasBrotli, brotliDecompressSync],
    ] as const)('sends what was compressed before with %s (%s)', async (encoding, isAble, unpack) => {
      if (!isAble) return;
      const { answer, body } = await ask(`${nginx.home}timeline.json`, { 'accept-encoding': encoding });
      expect(answer.headers['content-encoding']).toBe(encoding);
      expect(answer.headers['content-type']).toBe('application/json');
      expect(unpack(body).equals(readFileSync(join(site, 'timeline.json')))).toBe(true);
    });

    test('is read in a browser, and whole when nginx is gone', async () => {
      await withReader(async ({ page }) => {
        await page.goto(nginx.home);
        await untilKept(page);
        await nginx.close();
        for (const path of pagesIn(site)) {
          const answer = await page.goto(nginx.home + path.replace(/index\.html$/, ''));
          expect(answer?.status(), path).toBe(200);
        }
        await page.goto(`${nginx.home}search/?q=${encodeURIComponent(searched)}`);
        await page.waitForFunction(searchEnded);
        await page.locator('.search-results a').first().waitFor();
      });
    });
  },
);
