import { expect, test } from 'vitest';
import { pathToFileURL } from 'node:url';
import { planPages } from '../../../src/integrations/pages/plan-pages.ts';
import { temporaryFolder } from '../temporary-folder.ts';

type Paths = Parameters<typeof planPages>[0];

const page = (pathname: string, cacheKey?: string): unknown => ({
  pathname,
  route: { type: 'page', route: pathname, component: 'src/pages/some.astro' },
  cacheKey,
});

const planned = (paths: readonly unknown[]): ReturnType<typeof planPages> => {
  const folder = pathToFileURL(`${temporaryFolder({ 'taken/index.html': '' })}/`);
  const site = { base: '/a/', outDir: folder, publicDir: folder };
  return planPages(paths as Paths, 'http://localhost:4321', site, (file) => `key of ${file}`);
};

test('knows pages by their address, with their file and the key they have or are given', () => {
  expect([...planned([page('/events/ar-men/', 'its own'), page('sources/')]).values()]).toEqual([
    {
      url: 'http://localhost:4321/a/events/ar-men/',
      file: 'events/ar-men/index.html',
      route: '/events/ar-men/',
      component: 'src/pages/some.astro',
      key: 'its own',
    },
    {
      url: 'http://localhost:4321/a/sources/',
      file: 'sources/index.html',
      route: 'sources/',
      component: 'src/pages/some.astro',
      key: 'key of sources/index.html',
    },
  ]);
});

test('leaves to Astro the home page, and what a public file takes the place of', () => {
  expect(planned([page('/'), page('/taken/')]).size).toBe(0);
});
