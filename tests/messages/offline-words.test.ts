import { expect, test } from 'vitest';
import { saySize } from '../../src/browser/say-size.ts';
import { sayOfflineState } from '../../src/browser/offline/say-offline-state.ts';
import { offlineWordsFor } from '../../src/messages/offline-words-for.ts';

const say = (language: string, eventCount: number, missingFiles: number, hasSearch = true): string =>
  sayOfflineState(
    { bytes: 2_430_000, missingFiles, eventCount, hasSearch },
    offlineWordsFor(language).page.speech,
    language,
  ).replaceAll(/\s/g, ' ');

test.each([
  ['fr', 'Tout le site se lit sans réseau, recherche comprise : 2,4 Mo.'],
  ['en', 'The whole site can be read without a network, search included: 2.4 MB.'],
  ['ar', 'يمكن قراءة الموقع كله من دون شبكة، والبحث فيه أيضًا: 2.4 ميغابايت.'],
])('the whole site, in %s', (language, sentence) => {
  expect(say(language, 5, 0)).toBe(sentence);
});

test.each([
  ['fr', 0, '0 événement'],
  ['fr', 2, '2 événements'],
  ['en', 1, '1 event'],
  ['ar', 0, 'ولا أحداث'],
  ['ar', 2, 'وحدثان'],
  ['ar', 3, 'و3 أحداث'],
  ['ar', 11, 'و11 حدثًا'],
  ['ar', 100, 'و100 حدث'],
])('a part of it, in %s, with %i events', (language, count, words) => {
  expect(say(language, count, 3)).toContain(words);
});

test.each([
  ['fr', /recherche/],
  ['en', /search/],
  ['ar', /البحث/],
])('a part without the search promises none, in %s', (language, search) => {
  expect(say(language, 3, 3)).toMatch(search);
  expect(say(language, 3, 3, false)).not.toMatch(search);
});

test('a size is never nothing, and has no tenths from ten on', () => {
  expect([1, 999_999, 12_345_678].map((bytes) => saySize(bytes, '{n} Mo', 'fr'))).toEqual([
    '0,1 Mo',
    '1 Mo',
    '12 Mo',
  ]);
});
