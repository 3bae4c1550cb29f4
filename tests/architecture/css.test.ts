import { describe, expect, test } from 'vitest';
import { astroParts } from './astro-parts.ts';
import { interfaceWords } from './interface-words.ts';
import { physicalProperties } from './physical-properties.ts';
import { sourceFiles } from './source-file.ts';

const astroFiles = sourceFiles('.astro').map(({ path, text }) => ({ path, ...astroParts(text) }));
const styleSheets = [
  ...sourceFiles('.css').map(({ path, text }) => ({ path, styles: text })),
  ...astroFiles.map(({ path, styles }) => ({ path, styles })),
];

test('styles name the start and the end of a line, never its left and right', () => {
  const found = styleSheets.flatMap(({ path, styles }) =>
    physicalProperties(styles).map((declaration) => `${path}: ${declaration}`),
  );
  expect(found).toEqual([]);
});

test('no element has a style attribute, which the content security policy forbids', () => {
  expect(
    astroFiles.filter(({ template }) => /<[a-z][^<]*?\sstyle=/i.test(template)).map(({ path }) => path),
  ).toEqual([]);
});

test('no component or page holds a word of the interface: they are in src/messages/', () => {
  const found = astroFiles.flatMap(({ path, template }) =>
    interfaceWords(template).map((words) => `${path}: ${words}`),
  );
  expect(found).toEqual([]);
});

describe('the checks themselves', () => {
  test.each([
    'margin-left: 1rem',
    'padding-right:0',
    'left: 0',
    'inset: auto; right: 2px',
    'text-align: left',
    'float:right',
    'border-left: 1px solid',
    'border-top-left-radius: 4px',
    'padding: 0 1rem 0 0',
  ])('%s is physical', (declaration) => {
    expect(physicalProperties(`a { ${declaration} }`)).toHaveLength(1);
  });

  test.each([
    'margin-inline-start: 1rem',
    'text-align: start',
    'background-position: left',
    '--left: 1px',
    'margin: 0 auto 1px auto',
  ])('%s is not', (declaration) => {
    expect(physicalProperties(`a { ${declaration}; } /* left: 0 */`)).toEqual([]);
  });

  test.each([
    ['<p>Bonjour</p>', ['Bonjour']],
    ['<p>{greeting} à tous</p>', ['à tous']],
    ['{list.map((a) => <li aria-label="Mois">{a}</li>)}', ['Mois']],
    ['<a class="x" href={y}>Frise</a>', []],
    ['{a > b && <p>{words.title} · {n}</p>}', []],
    ['<li>{list.map((a) => { return <b>{a}</b>; })}</li>', []],
  ])('%s', (template, words) => {
    expect(interfaceWords(template)).toEqual(words);
  });
});
