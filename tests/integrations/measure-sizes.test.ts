import { describe, expect, test } from 'vitest';
import { addressesIn } from '../../src/integrations/addresses-in.ts';
import { baseFonts } from '../../src/integrations/base-fonts.ts';
import { formatSizes } from '../../src/integrations/format-sizes.ts';
import { measureSizes } from '../../src/integrations/measure-sizes.ts';
import { scriptsBeforeSearching, scriptsWhenIdle } from '../../src/integrations/scripts-before-searching.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('a site is measured, under whatever path it will be served', () => {
  const folder = temporaryFolder({
    'index.html':
      '<link rel="stylesheet" href="/mali/_astro/site.css"><script type="module" src="/mali/_astro/a.js"></script>',
    '_astro/site.css':
      '@font-face{src:url(/mali/_astro/serif.woff2)}@font-face{unicode-range:U+600-6FF;src:url(x.woff2)}',
    '_astro/serif.woff2': Buffer.alloc(1200),
    '_astro/a.js': 'import"./b.js";import("./later.js")',
    '_astro/b.js': 'console.log("b")',
    '_astro/later.js': 'x'.repeat(9999),
  });
  const { page, script, fonts, files } = measureSizes(folder);
  expect({ fonts, files }).toEqual({ fonts: 1200, files: 6 });
  expect(page.gzip).toBeGreaterThan(150);
  expect(page.gzip).toBeLessThan(300);
  expect(script.gzip).toBeLessThan(120);
  expect(script.brotli).toBeLessThan(script.gzip);
});

test('a file that is missing is named', () => {
  const folder = temporaryFolder({ 'index.html': '<link rel="stylesheet" href="/gone.css">' });
  expect(() => measureSizes(folder)).toThrow(/asks for \/gone\.css/);
});

test('what a page loads by itself is read from its tags', () => {
  const html =
    '<link href="/a.css" rel="preload stylesheet"><link rel=icon href=/i.svg><link rel="modulepreload" href="/p.js">' +
    '<script src="/s.js?x=1&amp;y=2"></script><script type="application/json">{}</script><script src="/p.js"></script>';
  expect(addressesIn(html)).toEqual({ styles: ['/a.css'], scripts: ['/p.js', '/s.js?x=1&y=2'] });
});

describe('the scripts before searching', () => {
  test.each([
    ['import"./b.js"', ['/x/b.js']],
    ['import{a as b}from"./b.js";', ['/x/b.js']],
    ['import e,{a}from"../b.js"', ['/b.js']],
    ['import*as n from"./b.js"', ['/x/b.js']],
    ['export{a}from"./b.js"', ['/x/b.js']],
    ['export*from"./b.js"', ['/x/b.js']],
    ['const l=()=>import("./b.js")', []],
    ['import.meta.url;"./b.js"', []],
  ])('%s', (text, expected) => {
    const read: string[] = [];
    scriptsBeforeSearching('<script src="/x/a.js"></script>', (address) => {
      read.push(address);
      return address === '/x/a.js' ? text : 'import"./a.js"';
    });
    expect(read.slice(1).filter((address) => expected.includes(address))).toEqual(expected);
    expect(read).toHaveLength(expected.includes('/b.js') ? 3 : 1 + expected.length);
  });
});

test('what is loaded when the browser is idle counts apart, and what it shares with the rest counts once', () => {
  const files: Readonly<Record<string, string>> = {
    '/x/a.js': 'import"./b.js";q(()=>import("./frise-view.c1.js"));import("./later.js")',
    '/x/b.js': 'shared',
    '/x/frise-view.c1.js': 'import"./b.js";import"./c.js"',
    '/x/c.js': 'own',
  };
  expect(scriptsWhenIdle('<script src="/x/a.js"></script>', (address) => files[address]!)).toEqual([
    files['/x/frise-view.c1.js'],
    'own',
  ]);
});

test.each([
  ['', true],
  ['unicode-range:U+0-FF', true],
  ['unicode-range: U+4??, U+61', true],
  ['unicode-range:U+??', true],
  ['unicode-range:U+100-24F,U+1E00-1EFF', false],
])('a face with the range %j is one that Latin text loads: %s', (range, base) => {
  expect(baseFonts(`@font-face{${range};src:url("/f.woff2") format("woff2")}`)).toEqual(
    base ? ['/f.woff2'] : [],
  );
});

test('the report says what is too much', () => {
  const sizes = {
    page: { gzip: 9840, brotli: 8400 },
    script: { gzip: 10_001, brotli: 1 },
    idle: { gzip: 20_000, brotli: 18_000 },
    fonts: 57_488,
    files: 77,
    isLarge: false,
  };
  expect(formatSizes(sizes)).toEqual([
    { words: 'HTML and CSS of the home page: 9.8 of 30 kB (brotli 8.4)', exceeded: false },
    { words: 'script before searching: 10 of 10 kB (brotli 0), too much', exceeded: true },
    { words: 'script when idle: 20 of 25 kB (brotli 18)', exceeded: false },
    { words: 'fonts: 57.5 of 60 kB', exceeded: false },
    { words: 'files: 77 of 20000', exceeded: false },
  ]);
});
