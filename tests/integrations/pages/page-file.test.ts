import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { pageFile } from '../../../src/integrations/pages/page-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';

function fileOf(path: string, route: string, type: 'page' | 'endpoint' = 'page'): string | undefined {
  const publicDir = pathToFileURL(`${temporaryFolder({ 'about/index.html': '' })}/`);
  return pageFile(`https://phares.example${path}`, { type, route }, { base: '/phares/', publicDir });
}

test.each([
  ['/phares/events/ar-men/', '/events/[id]', 'events/ar-men/index.html'],
  ['/phares/periods/1861-06/', '/periods/[...path]', 'periods/1861-06/index.html'],
  ['/phares/actors/%D8%B9/', '/actors/[id]/[...page]', 'actors/ع/index.html'],
])('%s is a page that the build writes', (path, route, file) => {
  expect(fileOf(path, route)).toBe(file);
});

test.each([
  ['the home page', '/phares/', '/', 'page'],
  ['the page of addresses that lead nowhere', '/phares/404/', '/404', 'page'],
  ['another file', '/phares/feed.xml', '/[feed].xml', 'endpoint'],
  ['what lies outside the site', '/events/ar-men/', '/events/[id]', 'page'],
  ['what a public file takes the place of', '/phares/about/', '/about', 'page'],
] as const)('%s is left to Astro', (_, path, route, type) => {
  expect(fileOf(path, route, type)).toBeUndefined();
});
