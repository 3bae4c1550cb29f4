import { expect, test } from 'vitest';
import { listOfflineFiles } from '../../src/integrations/list-offline-files.ts';
import { writeServiceWorker } from '../../src/integrations/write-service-worker.ts';
import { filesIn } from './files-in.ts';
import { temporaryFolder } from './temporary-folder.ts';

const site = {
  'index.html': '<title>Phares</title>',
  '404.html': 'Rien ici',
  'offline/index.html': 'Hors ligne',
  'search/index.html': 'Chercher',
  'events/creac-h/index.html': 'Le Créac’h s’allume',
  'pagefind/pagefind.js': 'export {}',
  '_astro/Page.C_VmFI8n.css': 'a {}',
  '_astro/lamp.Dx81.webp': 'une lampe',
  'sitemap-0.xml': '<urlset/>',
  _headers: '/*',
  _redirects: '',
  'offline-copy.zip': 'PK',
  'index.html.br': 'plus court',
};
const pathsOf = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path);

test('one visit brings all of a small site, but for what hosts and search engines read', async () => {
  const { shell, rest } = listOfflineFiles(temporaryFolder(site), new Map());
  expect(pathsOf(shell)).toEqual([
    '404.html',
    '_astro/Page.C_VmFI8n.css',
    '_astro/lamp.Dx81.webp',
    'events/creac-h/index.html',
    'index.html',
    'offline/index.html',
    'pagefind/pagefind.js',
    'search/index.html',
  ]);
  expect(rest).toEqual([]);
});

test.each([
  [70, 'what opens and searches it', ['_astro/lamp.Dx81.webp', 'events/creac-h/index.html']],
  [55, 'what opens it', ['_astro/lamp.Dx81.webp', 'events/creac-h/index.html', 'pagefind/pagefind.js']],
])('of a site larger than %i bytes it brings %s', async (wholeBytes, _, left) => {
  const { rest } = listOfflineFiles(temporaryFolder(site), new Map(), wholeBytes);
  expect(pathsOf(rest)).toEqual(left);
});

test('the same site gives the same worker, and one other letter another build', async () => {
  const [first, again, other] = [site, site, { ...site, 'index.html': '<title>Phare</title>' }].map((files) =>
    temporaryFolder(files),
  );
  for (const folder of [first!, again!, again!, other!]) await writeServiceWorker(folder, new Map());
  expect(filesIn(again!)).toEqual(filesIn(first!));
  expect(filesIn(other!)['sw.js']).not.toBe(filesIn(first!)['sw.js']);
});
