import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foreignParts } from './foreign-parts.ts';
import { storyOf } from './story-of.ts';
import { storyPieces } from './story-pieces.ts';

test('no story, however broken, throws, or puts a script, a handler or a foreign address into the page', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...storyPieces), fc.string({ maxLength: 3 })), { maxLength: 12 }),
      (parts) => {
        const { html } = storyOf(parts.join(''));
        expect(foreignParts(html)).toEqual([]);
      },
    ),
    { seed: 1861, numRuns: 20_000 },
  );
}, 60_000);

test('the check itself sees what is foreign', () => {
  expect(foreignParts('<p>bon <a href="https://exemple.org">x</a></p>')).toEqual([]);
  for (const html of [
    '<script>',
    '<p onclick="x">',
    '<a href="javascript:x">',
    '<a href="//x">',
    '<img src="x">',
  ]) {
    expect(foreignParts(html), html).not.toEqual([]);
  }
});
