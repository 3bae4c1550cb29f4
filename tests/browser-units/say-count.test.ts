import { expect, test } from 'vitest';
import { sayCount } from '../../src/browser/say-count.ts';
import { searchWordsFor } from '../../src/messages/search-words-for.ts';

test.each([
  ['fr', 0, '0 résultat'],
  ['fr', 1, '1 résultat'],
  ['fr', 2, '2 résultats'],
  ['fr-ML', 1234, '1\u202f234 résultats'],
  ['fr', 1_000_000, '1\u202f000\u202f000 de résultats'],
  ['en', 0, '0 results'],
  ['en', 1, '1 result'],
  ['en', 1234, '1,234 results'],
  ['ar', 0, 'لا نتائج'],
  ['ar', 1, 'نتيجة واحدة'],
  ['ar', 2, 'نتيجتان'],
  ['ar', 5, '5 نتائج'],
  ['ar', 11, '11 نتيجة'],
  ['ar', 100, '100 نتيجة'],
])('%s %i: %s', (language, count, words) => {
  expect(sayCount(count, searchWordsFor(language).panel.results, language)).toBe(words);
});

test('another language has French words', () => {
  expect(searchWordsFor('ff')).toBe(searchWordsFor('fr'));
});
