import { describe, expect, test } from 'vitest';
import { beginningWith, meantBy, nearestKnown } from '../../../src/cli/new-event/find-known.ts';
import type { KnownThing } from '../../../src/cli/new-event/known-things.ts';

const known: readonly KnownThing[] = [
  { id: 'tinzaouatene', name: 'Tinzaouatène', spellings: ['Tinzaouatène', 'Tin Zaouatine'] },
  { id: 'mali', name: 'Mali', spellings: ['Mali', 'مالي'] },
  { id: 'gao-ville', name: 'Gao', spellings: [] },
  { id: 'gao-region', name: 'Gao', spellings: [] },
];
const idsOf = (things: readonly KnownThing[]): readonly string[] => things.map(({ id }) => id);

describe('a whole name', () => {
  test.each([
    ['mali', ['mali']],
    ['TINZAOUATENE', ['tinzaouatene']],
    ['tin zaouatine', ['tinzaouatene']],
    ['مالي', ['mali']],
    ['Tinzaouatène · tinzaouatene', ['tinzaouatene']],
    ['Gao', ['gao-ville', 'gao-region']],
    ['gao-ville', ['gao-ville']],
    ['Tinza', []],
  ])('%s means %j', (typed, ids) => {
    expect(idsOf(meantBy(typed, known))).toEqual(ids);
  });
});

describe('a few letters', () => {
  test.each([
    ['tinz', ['tinzaouatene']],
    ['zaoua', ['tinzaouatene']],
    ['ALI', ['mali']],
    ['ga', ['gao-ville', 'gao-region']],
    ['ما', ['mali']],
    ['o', ['tinzaouatene', 'gao-ville', 'gao-region']],
    ['zzz', []],
  ])('%s finds %j', (typed, ids) => {
    expect(idsOf(beginningWith(typed, known))).toEqual(ids);
  });
});

test.each([
  ['Tinzaouaten', 'tinzaouatene'],
  ['malli', 'mali'],
  ['Ouagadougou', undefined],
])('%s is nearly %s', (typed, id) => {
  expect(nearestKnown(typed, known)?.id).toBe(id);
});
