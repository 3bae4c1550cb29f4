import { describe, expect, test } from 'vitest';
import { sayToll } from '../../src/components/say-toll.ts';
import { sayTollFigure } from '../../src/components/say-toll-figure.ts';
import { tollsInBrief } from '../../src/components/tolls-in-brief.ts';
import { toActor, toSource } from '../../src/content/to-records.ts';
import { parseDate } from '../../src/dates/parse-date.ts';
import type { Casualties } from '../../src/model/event.ts';

const timeline = {
  language: 'fr',
  actors: new Map([
    ['autorites', toActor('autorites', { names: { fr: 'Autorités maliennes' } })],
    ['fama', toActor('fama', { names: { fr: 'Forces armées maliennes' } })],
  ]),
  sources: new Map([['depeche', toSource('depeche', { publisher: 'APA' })]]),
};

const toll: Casualties = {
  ...{ group: 'fama', kind: 'killed', status: 'given', low: undefined, best: undefined, high: undefined },
  ...{ by: undefined, source: 'depeche', asOf: undefined },
};
const plain = (text: string | undefined): string | undefined => text?.replace(/\u00a0|\u202f/g, ' ');

type Figures = Pick<Casualties, 'low' | 'best' | 'high'>;
const figures = (low?: number, best?: number, high?: number): Figures => ({ low, best, high });

test.each<[Figures, string, string, string]>([
  [
    figures(20, 30, 50),
    'entre 20 et 50 tués, sans doute 30',
    'between 20 and 50 killed, probably 30',
    'عدد القتلى بين 20 و50، والأرجح 30',
  ],
  [figures(20, undefined, 50), 'entre 20 et 50 tués', 'between 20 and 50 killed', 'عدد القتلى بين 20 و50'],
  [figures(20), 'au moins 20 tués', 'at least 20 killed', 'عدد القتلى 20 على الأقل'],
  [
    figures(20, 30),
    'au moins 20 tués, sans doute 30',
    'at least 20 killed, probably 30',
    'عدد القتلى 20 على الأقل، والأرجح 30',
  ],
  [figures(undefined, undefined, 50), 'au plus 50 tués', 'at most 50 killed', 'عدد القتلى 50 على الأكثر'],
  [figures(undefined, undefined, 0), 'aucun tué', 'nobody killed', 'لا قتلى'],
  [figures(3, 3, 3), '3 tués', '3 killed', '3 قتلى'],
  [figures(undefined, 0), 'aucun tué', 'nobody killed', 'لا قتلى'],
  [figures(undefined, 1), '1 tué', '1 killed', 'قتيل واحد'],
  [figures(undefined, 2), '2 tués', '2 killed', 'قتيلان'],
  [figures(undefined, 40), '40 tués', '40 killed', '40 قتيلًا'],
  [figures(undefined, 1200), '1 200 tués', '1,200 killed', '1,200 قتيل'],
  [figures(), 'nombre de tués inconnu', 'number killed unknown', 'عدد القتلى غير معروف'],
])('%o is said as "%s", "%s" and "%s"', (given, ...said) => {
  expect(['fr', 'en', 'ar'].map((language) => plain(sayTollFigure({ ...toll, ...given }, language)))).toEqual(
    said,
  );
});

describe('a toll in a sentence', () => {
  test.each<[string, Partial<Casualties>, string]>([
    [
      'kept back is said of the one who keeps it back',
      { status: 'not-given', by: 'autorites', asOf: parseDate('2024-08-01') },
      'Forces armées maliennes : nombre de tués non communiqué par Autorités maliennes (au 1er août 2024, selon APA)',
    ],
    [
      'kept back by nobody named is said of the source',
      { status: 'not-given' },
      'Forces armées maliennes : nombre de tués non communiqué par APA',
    ],
    [
      'that nobody knows is not one that is kept back',
      { status: 'unknown', by: 'autorites' },
      'Forces armées maliennes : nombre de tués inconnu, selon Autorités maliennes, via APA',
    ],
    [
      'of a day that is only about known says so',
      { best: 3, kind: 'wounded', asOf: parseDate('2024-07~') },
      'Forces armées maliennes : 3 blessés, selon APA (date : vers juillet 2024)',
    ],
    [
      'of nobody says so',
      { best: 3, source: undefined, group: 'des civils' },
      'des civils : 3 tués, selon auteur non nommé',
    ],
  ])('%s', (_, given, said) => {
    expect(plain(sayToll(timeline, { ...toll, ...given }))).toBe(said);
  });
});

describe('the tolls of a card', () => {
  test('there is none without a toll', () => {
    expect(tollsInBrief(timeline, [])).toBeUndefined();
  });

  test('a single one is said with its author', () => {
    expect(plain(tollsInBrief(timeline, [{ ...toll, best: 20, by: 'autorites' }]))).toBe(
      'Forces armées maliennes : 20 tués, selon Autorités maliennes',
    );
  });

  test('several are counted, never added up, with all their authors', () => {
    const tolls = [
      { ...toll, best: 20, by: 'autorites' },
      { ...toll, best: 50, by: 'des habitants' },
      { ...toll, best: 7, kind: 'wounded' as const, by: 'autorites' },
    ];
    expect(plain(tollsInBrief(timeline, tolls))).toBe('3 bilans, selon Autorités maliennes et des habitants');
  });

  test('a figure that its author has replaced does not count', () => {
    const tolls = [
      { ...toll, best: 3, by: 'autorites', asOf: parseDate('2024-07-28') },
      { ...toll, best: 20, by: 'autorites', asOf: parseDate('2024-08-01') },
    ];
    expect(plain(tollsInBrief(timeline, tolls))).toBe(
      'Forces armées maliennes : 20 tués, selon Autorités maliennes',
    );
  });
});
