import { expect, test } from 'vitest';
import { saySources } from '../../src/components/say-sources.ts';
import { sourcesWordsFor } from '../../src/messages/sources-words-for.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test.each([
  [1, 1, 'source unique', 'single source', 'مصدر وحيد'],
  [2, 2, '2 sources indépendantes', '2 independent sources', 'مصدران مستقلان'],
  [
    3,
    2,
    '3 sources, dont 2 indépendantes',
    '3 sources, 2 of them independent',
    '3 مصادر، منها مصدران مستقلان',
  ],
  [
    3,
    1,
    '3 sources, indépendance non établie',
    '3 sources, not known to be independent',
    '3 مصادر، ولم يثبت استقلال بعضها عن بعض',
  ],
  [
    12,
    11,
    '12 sources, dont 11 indépendantes',
    '12 sources, 11 of them independent',
    '12 مصدرًا، منها 11 مصدرًا مستقلًا',
  ],
])('%i sources, %i of them independent, are said in three languages', (count, independent, fr, en, ar) => {
  expect([saySources(count, independent, 'fr'), saySources(count, independent, 'en')].map(plain)).toEqual([
    fr,
    en,
  ]);
  expect(plain(saySources(count, independent, 'ar'))).toBe(ar);
});

test('every language names the same kinds of sources', () => {
  const kindsIn = (language: string): readonly string[] => Object.keys(sourcesWordsFor(language).facts.kinds);
  expect(kindsIn('en')).toEqual(kindsIn('fr'));
  expect(kindsIn('ar')).toEqual(kindsIn('fr'));
});
