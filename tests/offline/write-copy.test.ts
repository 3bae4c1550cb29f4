import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeCopy } from '../../src/offline/copy/write-copy.ts';
import { filesIn } from '../integrations/files-in.ts';
import { temporaryFolder } from '../integrations/temporary-folder.ts';

const site = (): string =>
  temporaryFolder({
    'index.html':
      '<html><head><title>Phares &amp; balises</title><link rel="stylesheet" href="/_astro/a.css"></head>' +
      '<body><a href="/events/phare/">Phare</a><script type="module" src="/_astro/box.js"></script></body></html>',
    'events/phare/index.html': '<a href="/">Accueil</a>',
    '404.html': '<a href="/">Accueil</a>',
    'sitemap-0.xml': '<urlset/>',
    '_astro/a.css': '@font-face{src:url(/_astro/f.woff2)}p{background:url("/favicon.svg")}',
    '_astro/f.woff2': 'a font',
    '_astro/box.js': "import { say } from './say.js'; const later = (where) => import(where); say(later);",
    '_astro/say.js': 'export const say = (later) => { globalThis.said = later; };',
    'favicon.svg': '<svg/>',
    'pagefind/pagefind.js':
      'export const init = async () => {}; export const filters = async () => ({});' +
      'export const search = async () => ({ results: [] });',
  });

test('a copy holds pages with relative links, one script a page, and the search', async () => {
  const target = temporaryFolder({});
  const { files } = await writeCopy({ folder: site(), base: '/' }, target, 'phares');
  const copied = filesIn(join(target, 'phares'));
  const [script] = Object.keys(copied).filter((path) => path.startsWith('scripts/'));
  expect(Object.keys(copied).sort()).toEqual(
    [
      '_astro/a.css',
      'events/phare/index.html',
      'favicon.svg',
      'index.html',
      'pagefind/pagefind.js',
      script!,
    ].sort(),
  );
  expect(files).toBe(6);
  const text = (path: string): string => readFileSync(join(target, 'phares', path), 'utf8');
  expect(text('index.html')).toContain('href="events/phare/index.html"');
  expect(text('index.html')).toContain(`<script defer src="${script}">`);
  expect(text('_astro/a.css')).toBe(
    `@font-face{src:url(data:font/woff2;base64,${Buffer.from('a font').toString('base64')})}p{background:url("../favicon.svg")}`,
  );
  expect(text(script!)).not.toMatch(/\bimport\b\s*[({]/);
  expect(text('pagefind/pagefind.js')).toMatch(/^var friseSearch/);
});

test('the zip file holds the same files in a folder, and the same bytes whenever it is made', async () => {
  const targets = [temporaryFolder({}), temporaryFolder({})];
  for (const target of targets) await writeCopy({ folder: site(), base: '/' }, target, 'phares');
  const [first, second] = targets.map((target) => readFileSync(join(target, 'phares.zip')));
  expect(first!.equals(second!)).toBe(true);
  const unzipped = unzipSync(first!);
  const names = Object.keys(filesIn(join(targets[0]!, 'phares'))).map((path) => `phares/${path}`);
  expect(Object.keys(unzipped).sort()).toEqual(names.sort());
  expect(Buffer.from(unzipped['phares/favicon.svg']!).toString()).toBe('<svg/>');
});
