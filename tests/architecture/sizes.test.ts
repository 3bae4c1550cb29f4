import { expect, test } from 'vitest';
import { sourceFiles } from './source-file.ts';

const ceiling = 200;
const medianAtMost = 60;

const sizes = sourceFiles('.ts', '.astro', '.mdx', '.css', '.mjs').map(({ path, text }) => ({
  path,
  lines: text.trimEnd().split('\n').length,
}));

test(`no file of src/ is longer than ${ceiling} lines`, () => {
  expect(sizes.filter(({ lines }) => lines > ceiling)).toEqual([]);
});

test(`half of the files of src/ have at most ${medianAtMost} lines`, () => {
  const inOrder = sizes.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(inOrder[Math.floor(inOrder.length / 2)]).toBeLessThanOrEqual(medianAtMost);
});

test('no folder or file of src/ is called after nothing in particular', () => {
  const vague = /(^|\/)(utils?|libs?|helpers?|core|common|misc|shared)(\/|\.[a-z]+$)/;
  expect(sizes.filter(({ path }) => vague.test(path))).toEqual([]);
});

test('no file of src/ only passes on what others export', () => {
  const routes = /^pages\//;
  expect(sizes.filter(({ path }) => /(^|\/)index\.ts$/.test(path) && !routes.test(path))).toEqual([]);
});
