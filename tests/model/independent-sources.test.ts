import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SourceFields } from '../../src/content/record-schemas.ts';
import { toSource } from '../../src/content/to-records.ts';
import { independentSources } from '../../src/model/independent-sources.ts';

type Given = Readonly<Record<string, SourceFields>>;

const idsOf = (given: Given): readonly string[] =>
  independentSources(Object.entries(given).map(([id, fields]) => toSource(id, fields))).map(({ id }) => id);

test.each<[string, Given, readonly string[]]>([
  ['no source', {}, []],
  ['a single source', { depeche: {} }, ['depeche']],
  ['two sources of which nothing is said', { depeche: {}, lettre: {} }, ['depeche']],
  [
    'a source that says so of the other',
    { depeche: { independentOf: ['lettre'] }, lettre: {} },
    ['depeche', 'lettre'],
  ],
  [
    'a source of which the other says so',
    { depeche: {}, lettre: { independentOf: ['depeche'] } },
    ['depeche', 'lettre'],
  ],
  [
    'three of which each pair is said',
    {
      depeche: { independentOf: ['lettre', 'rapport'] },
      lettre: { independentOf: ['rapport'] },
      rapport: {},
    },
    ['depeche', 'lettre', 'rapport'],
  ],
  [
    'two copies of one dispatch, and a letter',
    { journal: {}, radio: {}, lettre: { independentOf: ['journal', 'radio'] } },
    ['journal', 'lettre'],
  ],
  [
    'a greedy beginning that would end too early',
    {
      depeche: { independentOf: ['rapport'] },
      lettre: { independentOf: ['carnet', 'photo'] },
      carnet: { independentOf: ['photo'] },
      photo: {},
      rapport: {},
    },
    ['lettre', 'carnet', 'photo'],
  ],
  [
    'two articles of one newspaper',
    { une: { publisher: 'La Gazette', independentOf: ['deux'] }, deux: { publisher: 'la gazette ' } },
    ['une'],
  ],
  [
    'two articles of one author in two newspapers',
    {
      une: {
        publisher: 'La Gazette',
        author: [{ family: 'Morel', given: 'Jeanne' }],
        independentOf: ['deux'],
      },
      deux: { publisher: 'Le Courrier', author: [{ literal: 'Jeanne Morel' }] },
    },
    ['une'],
  ],
  ['a source that says so of itself', { depeche: { independentOf: ['depeche'] } }, ['depeche']],
  ['a source that says so of one unheard of', { depeche: { independentOf: ['rumeur'] } }, ['depeche']],
])('of %s', (_, given, expected) => {
  expect(idsOf(given)).toEqual(expected);
});

const anySources = fc
  .array(fc.uniqueArray(fc.nat({ max: 8 }), { maxLength: 6 }), { maxLength: 9 })
  .map((lists) =>
    lists.map((list, id) => toSource(`s${id}`, { independentOf: list.map((other) => `s${other}`) })),
  );

test('no larger set exists than the one found, by trying all of them', () => {
  fc.assert(
    fc.property(anySources, (sources) => {
      const known = (a: number, b: number): boolean =>
        sources[a]!.independentOf.includes(`s${b}`) || sources[b]!.independentOf.includes(`s${a}`);
      let most = 0;
      for (let subset = 0; subset < 2 ** sources.length; subset += 1) {
        const chosen = sources.map((_, index) => index).filter((index) => subset & (1 << index));
        const pairwise = chosen.every((a) => chosen.every((b) => a === b || known(a, b)));
        if (pairwise) most = Math.max(most, chosen.length);
      }
      const found = independentSources(sources);
      expect(found).toHaveLength(most);
      expect(sources.filter((source) => found.includes(source))).toEqual(found);
    }),
    { seed: 20_240_801, numRuns: 200 },
  );
});

test('a crowd of sources is searched greedily, and the set is still one of independent sources', () => {
  const ids = Array.from({ length: 60 }, (_, index) => `s${index}`);
  const sources = ids.map((id, index) =>
    toSource(id, { independentOf: ids.filter((_, other) => (index + other) % 2 === 1) }),
  );
  expect(independentSources(sources)).toHaveLength(2);
});
