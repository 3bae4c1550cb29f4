import { expect, test } from 'vitest';
import { saySources } from '../../src/components/say-sources.ts';
import { sayUses } from '../../src/components/say-uses.ts';
import { sourcesWordsFor } from '../../src/messages/sources-words-for.ts';

import type { SourceUse } from '../../src/model/uses-of-sources.ts';
import { bareEvent } from '../exports/rich-timeline.ts';

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

const use = (single: boolean): SourceUse => ({
  event: bareEvent('siege', '2024'),
  whole: true,
  single,
  claims: [],
  casualties: [],
  dateSaid: undefined,
  datesElsewhere: [],
});

test.each([
  [[], '0 événement', '0 events', 'لا أحداث'],
  [[false, false], '2 événements', '2 events', 'حدثان'],
  [
    [true, false, true],
    '3 événements, dont 2 sur cette seule source',
    '3 events, 2 of them on this source alone',
    '3 أحداث، اثنان منها يقومان على هذا المصدر وحده',
  ],
  [
    [true],
    '1 événement, sur cette seule source',
    '1 event, on this source alone',
    'حدث واحد، يقوم على هذا المصدر وحده',
  ],
  [
    [true, true],
    '2 événements, tous sur cette seule source',
    '2 events, all on this source alone',
    'حدثان، كلاهما يقوم على هذا المصدر وحده',
  ],
])('what rests on a source, alone or not (%j), is said in three languages', (singles, ...said) => {
  const uses = singles.map(use);
  expect(['fr', 'en', 'ar'].map((language) => plain(sayUses(uses, language)))).toEqual(said);
});
