import { expect, test } from 'vitest';
import { webManifest } from '../../src/exports/web-manifest.ts';
import { emptyTimeline } from './rich-timeline.ts';

const read = (title: string, base = '/'): Record<string, unknown> =>
  JSON.parse(webManifest({ ...emptyTimeline, title }, base, 'ltr')) as Record<string, unknown>;

test('addresses and icons lie under the base path', () => {
  expect(read('Tinzaouatène et après', '/un/sous/chemin/')).toMatchObject({
    name: 'Tinzaouatène et après',
    start_url: '/un/sous/chemin/',
    scope: '/un/sous/chemin/',
    lang: 'fr',
    dir: 'ltr',
    icons: [
      { src: '/un/sous/chemin/favicon.svg' },
      { src: '/un/sous/chemin/icon-192.png' },
      { src: '/un/sous/chemin/icon-512.png' },
    ],
  });
});

test.each([
  ['Tinzaouatène et après', 'Tinzaouatène'],
  ['Le Mali en 2024', 'Le Mali en'],
  ['Mali', 'Mali'],
  ['Anticonstitutionnellement', 'Anticonstitutionnellement'],
])('the short name of « %s » is « %s »', (title, short) => {
  expect(read(title)['short_name']).toBe(short);
});
