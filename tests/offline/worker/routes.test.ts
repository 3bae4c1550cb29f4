import { describe, expect, test } from 'vitest';
import type { Asked } from '../../../src/offline/worker/routes.ts';
import { isLeftAlone, routeOf } from '../../../src/offline/worker/routes.ts';
import { addressOf, pathOf, siteFiles } from '../../../src/offline/worker/site-files.ts';

const paths = ['index.html', '404.html', 'events/phare/index.html', 'search/index.html', 'favicon.svg'];
const files = siteFiles({
  shell: [...paths, 'pagefind/pagefind-entry.json', 'places/île d’Ouessant/index.html'].map((path) => ({
    path,
    hash: '0',
    bytes: 1,
  })),
  rest: [],
});
const base = 'https://lighthouses.example/sous/chemin/';

function ask(address: string, more: Partial<Asked> = {}): Asked {
  const path = pathOf(new URL(address, base).href, base);
  return { method: 'GET', path, isNavigation: false, isRange: false, ...more };
}

const visit = { isNavigation: true };

test.each([
  ['./', visit, 'page'],
  ['events/phare/', visit, 'page'],
  ['events/phare/index.html', visit, 'page'],
  ['events/phare/?from=1821#story', visit, 'page'],
  ['places/%C3%AEle%20d%E2%80%99Ouessant/', visit, 'page'],
  ['search/?q=phare', visit, 'page'],
  ['events/phare', visit, 'folder'],
  ['events/nulle-part/', visit, 'absent'],
  ['events/', visit, 'absent'],
  ['%E0%A4%A/', visit, 'network'],
  ['favicon.svg', {}, 'file'],
  ['favicon.svg', visit, 'file'],
  ['events/phare/', {}, 'file'],
  ['pagefind/pagefind-entry.json?ts=1722470400', {}, 'file'],
  ['_astro/of-another-build.js', {}, 'network'],
  ['sw.js', {}, 'network'],
  ['offline-files.json', {}, 'network'],
  ['favicon.svg', { isRange: true }, 'network'],
  ['search/', { method: 'POST', isNavigation: true }, 'network'],
  ['/sous/', visit, 'network'],
  ['https://other.example/sous/chemin/', visit, 'network'],
] as const)('%s %o is answered by: %s', (address, more, answer) => {
  expect(routeOf(ask(address, more), files)).toBe(answer);
});

describe('what is left alone', () => {
  test.each(['sw.js', '/sous/', 'https://other.example/sous/chemin/'])(
    '%s, whatever the files',
    (address) => {
      expect(isLeftAlone(ask(address))).toBe(true);
    },
  );

  test('is nothing that the build may have', () => {
    for (const path of files.keys()) expect(isLeftAlone(ask(addressOf(path, base)))).toBe(false);
  });
});

test('a file’s address leads back to it, and a folder’s page has the folder’s address', () => {
  for (const path of files.keys()) {
    expect(pathOf(addressOf(path, base), base)).toBe(path.replace(/(^|\/)index\.html$/, '$1'));
  }
  expect(addressOf('index.html', base)).toBe(base);
});
