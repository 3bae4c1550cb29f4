import { expect, test } from 'vitest';
import { digestOf } from '../../src/content/digest-of.ts';

test('equal values have one digest', () => {
  const light = () => ({ name: 'Créac’h', lit: new Map([['1863', [1, undefined, true]]]) });
  expect(digestOf(light())).toBe(digestOf(light()));
  expect(digestOf(light())).toMatch(/^[\w-]{43}$/);
});

test('it is the same whether a part is there twice or two are alike', () => {
  const lamp = () => ({ lit: 1863 });
  const one = lamp();
  expect(digestOf([one, one])).toBe(digestOf([lamp(), lamp()]));
});

test('a function has none', () => {
  expect(() => digestOf({ lit: () => 1863 })).toThrow(TypeError);
});

test.each([
  [{ lit: 1863 }, { lit: '1863' }],
  [new Map([['lit', 1863]]), new Map([['lit', 1864]])],
  [
    [1, 2],
    [2, 1],
  ],
  [{}, { lit: undefined }],
  [[Infinity], [-Infinity]],
  [[Infinity], [null]],
  [new Set([1]), [1]],
  [new Map([[1, 2]]), [[1, 2]]],
])('%j and %j have two', (one, other) => {
  expect(digestOf(one)).not.toBe(digestOf(other));
});
