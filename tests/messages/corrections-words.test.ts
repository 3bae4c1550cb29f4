import { expect, test } from 'vitest';
import { correctionsWordsFor } from '../../src/messages/corrections-words-for.ts';

test.each([
  [1, '1\u00a0correction', '1\u00a0correction', 'تصويب واحد'],
  [2, '2\u00a0corrections', '2\u00a0corrections', 'تصويبان'],
  [5, '5\u00a0corrections', '5\u00a0corrections', '5\u00a0تصويبات'],
  [12, '12\u00a0corrections', '12\u00a0corrections', '12\u00a0تصويبًا'],
  [100, '100\u00a0corrections', '100\u00a0corrections', '100\u00a0تصويب'],
])('%i corrections are counted as each language does', (count, french, english, arabic) => {
  expect(correctionsWordsFor('fr-ML').page.count(count)).toBe(french);
  expect(correctionsWordsFor('en').page.count(count)).toBe(english);
  expect(correctionsWordsFor('ar').page.count(count)).toBe(arabic);
});

test('a language without words of its own gets French ones', () => {
  expect(correctionsWordsFor('taq')).toBe(correctionsWordsFor('fr'));
  expect(correctionsWordsFor('constructor')).toBe(correctionsWordsFor('fr'));
});
