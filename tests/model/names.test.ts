import { expect, test } from 'vitest';
import { nameIn } from '../../src/model/name-in.ts';
import { nameOfActor } from '../../src/model/name-of-actor.ts';
import { nameOfSource } from '../../src/model/name-of-source.ts';
import type { Source } from '../../src/model/timeline.ts';

test.each([
  ['fr', 'Le Caire'],
  ['fr-ML', 'Le Caire'],
  ['ar', 'القاهرة'],
  ['en', 'Le Caire'],
])('in %s the city is called %s', (language, name) => {
  expect(nameIn({ fr: 'Le Caire', ar: 'القاهرة' }, language)).toBe(name);
});

test('a place without a name has none', () => {
  expect(nameIn({}, 'fr')).toBeUndefined();
});

const actors = new Map([
  [
    'lavrov',
    {
      id: 'lavrov',
      names: { fr: 'Sergueï Lavrov' },
      variants: [],
      formerNames: [],
      kind: 'person' as const,
      side: undefined,
    },
  ],
]);

test('an actor is called by its name, anybody else by the words given', () => {
  expect(nameOfActor({ actors, language: 'fr' }, 'lavrov')).toBe('Sergueï Lavrov');
  expect(nameOfActor({ actors, language: 'fr' }, 'les autorités')).toBe('les autorités');
});

const source: Source = {
  id: 'depeche',
  type: 'article-newspaper',
  title: undefined,
  author: [],
  publisher: undefined,
  issued: undefined,
  accessed: undefined,
  url: undefined,
  archive: undefined,
  language: undefined,
  independentOf: [],
  note: undefined,
};

test.each<[Partial<Source>, string]>([
  [{ publisher: 'APA', author: [{ literal: 'MD/ac/APA' }] }, 'APA'],
  [{ author: [{ family: 'Keïta', given: 'Awa' }] }, 'Keïta'],
  [{ title: 'Rapport annuel' }, 'Rapport annuel'],
  [{}, 'depeche'],
])('the source with %o is called %s', (fields, name) => {
  expect(nameOfSource({ ...source, ...fields })).toBe(name);
});
