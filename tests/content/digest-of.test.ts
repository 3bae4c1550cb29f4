import { expect, test } from 'vitest';
import { digestOf } from '../../src/content/digest-of.ts';

test('equal values have one digest', () => {
  const light = () => ({ name: 'Créac’h', lit: new Map([['1863', [1, undefined, true]]]) });
  expect(digestOf(light())).toBe(digestOf(light()));
  expect(digestOf(light())).toMatch(/^[\w-]{43}$/);
});

test.each([
  [{ lit: 1863 }, { lit: '1863' }],
  [new Map([['lit', 1863]]), new Map([['lit', 1864]])],
  [
    [1, 2],
    [2, 1],
  ],
  [{}, { lit: undefined }],
])('%j and %j have two', (one, other) => {
  expect(digestOf(one)).not.toBe(digestOf(other));
});
