import { createServer } from 'node:http';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../src/cli/listen.ts';
import type { FolderToServe } from '../../src/cli/serve-folder.ts';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import { temporaryFolder } from '../integrations/temporary-folder.ts';

const files = {
  'index.html': '<p>Chronologie</p>',
  '404.html': '<p>Absent</p>',
  'events/gao/index.html': '<p>Gao</p>',
};

async function served(options: Partial<FolderToServe> = {}) {
  const folder = temporaryFolder(files);
  const { url, close } = await serveFolder({ folder, base: '/', port: 0, ...options });
  onTestFinished(close);
  return { folder, url };
}

test('pages are found by their address, under the base path only', async () => {
  const { url } = await served({ base: '/un/sous/chemin/' });
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/un\/sous\/chemin\/$/);
  expect(await (await fetch(url)).text()).toBe(files['index.html']);
  expect(await (await fetch(new URL('events/gao/', url))).text()).toBe(files['events/gao/index.html']);
  expect((await fetch(new URL('/events/gao/', url))).status).toBe(404);
  expect((await fetch(url.replace(/\/$/, ''))).url).toBe(url);
});

test.each(['nulle/part/', '%E0%A4%A', '..%2f..%2fetc/passwd'])(
  '%s is missing, and the page for it says so',
  async (path) => {
    const { url } = await served();
    const answer = await fetch(url + path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.text()).toBe(files['404.html']);
  },
);

test('a page missing in a site without a page for it is still 404', async () => {
  const { folder, url } = await served();
  rmSync(join(folder, '404.html'));
  expect((await fetch(`${url}nope`)).status).toBe(404);
});

test('every answer carries the policies, also of who may frame the page', async () => {
  const { url } = await served();
  for (const path of ['', 'nulle/part/']) {
    const { headers } = await fetch(url + path);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
});

test('a new build shows at once', async () => {
  const { folder, url } = await served();
  writeFileSync(join(folder, 'index.html'), '<p>Une autre chronologie, plus longue</p>');
  expect(await (await fetch(url)).text()).toContain('plus longue');
});

test('a taken port is left to its owner: the next free one serves', async () => {
  const owner = createServer();
  const taken = await listen(owner, 0);
  onTestFinished(() => void owner.close());
  const { url } = await served({ port: taken });
  expect(Number(new URL(url).port)).toBeGreaterThan(taken);
});
