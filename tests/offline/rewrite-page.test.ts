import { expect, test } from 'vitest';
import { rewritePage } from '../../src/offline/copy/rewrite-page.ts';

const scriptFor = (scripts: readonly string[]): string => `scripts/${scripts.length}.js`;

const rewritten = (html: string): string =>
  rewritePage(html, 'events/crue/index.html', { base: '/', scriptFor });

test.each([
  ['links, down to the file', '<a href="/events/pont/">Pont</a>', '<a href="../pont/index.html">Pont</a>'],
  [
    'forms and the search’s index',
    '<form action="/search/" data-index="/pagefind/pagefind.js">',
    '<form action="../../search/index.html" data-index="../../pagefind/pagefind.js">',
  ],
  [
    'every size of a picture',
    '<img src="/_astro/a.webp" srcset="/_astro/a.webp 400w, /_astro/b.webp 800w" alt="/">',
    '<img src="../../_astro/a.webp" srcset="../../_astro/a.webp 400w, ../../_astro/b.webp 800w" alt="/">',
  ],
  [
    'pages that lead on',
    '<meta http-equiv="refresh" content="0; url=/events/pont/">',
    '<meta http-equiv="refresh" content="0; url=../pont/index.html">',
  ],
  [
    'signs of HTML',
    '<a href="/search/?q=a&amp;track=b">',
    '<a href="../../search/index.html?q=a&amp;track=b">',
  ],
  ['quoted signs >', '<a title="a > b" href="/">', '<a title="a > b" href="../../index.html">'],
])('rewrites %s', (_, html, expected) => {
  expect(rewritten(html)).toBe(expected);
});

test.each([
  '<a href="https://example.org/">',
  '<meta name="description" content="/events/pont/">',
  '<input aria-keyshortcuts="/">',
  '<p>Écrivez href="/events/pont/".</p>',
])('leaves %s alone', (html) => {
  expect(rewritten(html)).toBe(html);
});

test('takes out what is of no use on a disk', () => {
  const head =
    '<link rel="canonical" href="/events/crue/"><link rel="manifest" href="/manifest.webmanifest">' +
    '<link rel="modulepreload" href="/_astro/a.js"><meta property="og:url" content="/events/crue/">';
  expect(
    rewritten(`${head}<p>Crue</p><p class="offline-copy" data-online-only><a href="/x.zip">x</a></p>`),
  ).toBe('<p>Crue</p>');
});

test('puts one script of the old form in the place of the modules', () => {
  const page =
    '<script type="module" src="/_astro/a.js"></script><p>Crue</p><script type="module" src="/_astro/b.js"></script>';
  expect(rewritten(page)).toBe('<script defer src="../../scripts/2.js"></script><p>Crue</p>');
});

test('keeps a policy that a page of a disk can obey', () => {
  const page = `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`;
  expect(rewritten(page)).toMatch(/content="default-src 'none'; script-src file: /);
});
