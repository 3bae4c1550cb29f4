import { describe, expect, test } from 'vitest';
import { forbiddenImports } from './forbidden-imports.ts';
import { impurities } from './impurities.ts';
import { layerRules } from './layer-rules.ts';
import { readImports } from './read-imports.ts';
import { folderOf, sourceFiles } from './source-file.ts';

const files = sourceFiles('.ts', '.astro', '.mjs', '.mdx');

test('every folder of src/ imports only what the table of layers allows', () => {
  expect(files.filter(({ path }) => !path.endsWith('.mdx')).flatMap(forbiddenImports)).toEqual([]);
});

test('every folder of src/ has its row in the table of layers', () => {
  const folders = new Set(files.map(({ path }) => folderOf(path)));
  expect([...folders].filter((folder) => !Object.hasOwn(layerRules, folder))).toEqual([]);
});

test('pure folders hold no clock, no chance, no zone, no page and no process', () => {
  const pure = files.filter(({ path }) => layerRules[folderOf(path)]?.pure === true);
  expect(pure.flatMap(({ path, text }) => impurities(text).map((what) => `${path}: ${what}`))).toEqual([]);
});

describe('the checks themselves', () => {
  test.each([
    { code: `import { a } from './a.ts';`, specifier: './a.ts', typeOnly: false },
    { code: `import type { A } from './a.ts';`, specifier: './a.ts', typeOnly: true },
    { code: `import { type A } from './a.ts';`, specifier: './a.ts', typeOnly: true },
    { code: `import { type A, b } from './a.ts';`, specifier: './a.ts', typeOnly: false },
    { code: `import './a.css?raw';`, specifier: './a.css', typeOnly: false },
    { code: `export { a } from './a.ts';`, specifier: './a.ts', typeOnly: false },
    { code: `const a = await import('./a.ts');`, specifier: './a.ts', typeOnly: false },
    { code: `let a: import('./a.ts').A;`, specifier: './a.ts', typeOnly: true },
  ])('$code is read', ({ code, specifier, typeOnly }) => {
    expect(readImports(code)).toEqual([{ specifier, typeOnly }]);
  });

  test.each([
    { path: 'dates/parse.ts', text: `import { x } from '../model/event.ts';` },
    { path: 'layout/scale.ts', text: `import { max } from 'd3-array';` },
    {
      path: 'components/Card.astro',
      text: `---\nimport { x } from '../layout/assign-lanes.ts';\n---\n<p />`,
    },
    { path: 'components/Card.astro', text: `<script>import { x } from '../content/load.ts';</script>` },
    { path: 'shared/anything.ts', text: '' },
  ])('$path may not say $text', (file) => {
    expect(forbiddenImports(file)).toHaveLength(1);
  });

  test.each([
    'new Date()',
    `new Date('2024-08-01')`,
    'new Date(2024, 7, 1)',
    'Date.now()',
    'a.getFullYear()',
  ])('%s is impure', (code) => {
    expect(impurities(code)).toHaveLength(1);
  });

  test.each(['new Date(day * 86_400_000)', 'date.getUTCFullYear()', 'place.location', 'let a: Element'])(
    '%s is pure',
    (code) => {
      expect(impurities(code)).toEqual([]);
    },
  );
});
