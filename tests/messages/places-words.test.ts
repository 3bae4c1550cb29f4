import { expect, test } from 'vitest';
import { placesWordsFor } from '../../src/messages/places-words-for.ts';

const [fr, en, ar] = ['fr', 'en', 'ar'].map(placesWordsFor);

test('a position is said in the form of each language', () => {
  expect(fr?.coordinates(19.95, 2.97)).toBe('19,95°\u00a0N, 2,97°\u00a0E');
  expect(fr?.coordinates(-48.88, -123.39)).toBe('48,88°\u00a0S, 123,39°\u00a0O');
  expect(en?.coordinates(12.64, -8)).toBe('12.64°\u00a0N, 8°\u00a0W');
  expect(ar?.coordinates(19.95, 2.97)).toBe('19.95° شمالًا، 2.97° شرقًا');
});

test.each([
  [1, '1\u00a0autre lieu', '1 other place', 'مكان آخر'],
  [2, '2\u00a0autres lieux', '2 other places', 'مكانان آخران'],
  [5, '5\u00a0autres lieux', '5 other places', '5 أماكن أخرى'],
  [12, '12\u00a0autres lieux', '12 other places', '12 مكانًا آخر'],
])('%i more places', (count, french, english, arabic) => {
  expect([fr, en, ar].map((words) => words?.morePlaces(count))).toEqual([french, english, arabic]);
});
