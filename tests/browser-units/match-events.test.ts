import { describe, expect, test } from 'vitest';
import type { Filterable } from '../../src/browser/frise/match-events.ts';
import { countChoices, matchesFilter } from '../../src/browser/frise/match-events.ts';
import type { EventFilter } from '../../src/browser/frise/view-state.ts';
import { foldText } from '../../src/dates/fold-text.ts';

const event = (id: string, facts: Partial<Filterable>): Filterable => ({
  ...{ id, status: 'reported', text: foldText(id), isTrackShown: true },
  ...facts,
});
const events = [
  event('Crue à Gao', { places: ['gao'], actors: ['mairie'] }),
  event('Appel de Moscou', { status: 'confirmed', places: ['moscou'], actors: ['lavrov', 'diop'] }),
  event('Blé livré', { places: ['gao', 'kidal'], isTrackShown: false }),
];
const filter = (facets: Partial<EventFilter['facets']>, text = ''): EventFilter => ({
  facets: { status: '', place: '', actor: '', ...facets },
  text,
});
const found = (asked: EventFilter): string[] =>
  events.filter((one) => matchesFilter(one, asked)).map(({ id }) => id);

describe('a filter', () => {
  test.each<[string, EventFilter, string[]]>([
    ['that asks nothing leaves all but hidden tracks', filter({}), ['Crue à Gao', 'Appel de Moscou']],
    ['by status', filter({ status: 'confirmed' }), ['Appel de Moscou']],
    ['by place', filter({ place: 'gao' }), ['Crue à Gao']],
    ['by one of several actors', filter({ actor: 'diop' }), ['Appel de Moscou']],
    ['by words in any order, without accents', filter({}, 'GAO crue'), ['Crue à Gao']],
    ['by all of them together', filter({ place: 'gao', status: 'confirmed' }), []],
  ])('%s', (_, asked, ids) => {
    expect(found(asked)).toEqual(ids);
  });
});

test('each choice counts what it would leave, its own facet aside', () => {
  expect([...countChoices(events, filter({ place: 'gao' }), 'place')]).toEqual([
    ['', 2],
    ['gao', 1],
    ['moscou', 1],
  ]);
  expect([...countChoices(events, filter({ place: 'gao' }), 'status')]).toEqual([
    ['', 1],
    ['reported', 1],
  ]);
});

test.each([
  ['Appel de l’Été', "« l'ete »"],
  ['السَّيْل', 'السيل'],
  ['Été à  Kidal', 'kidal ÉTÉ'],
])('%j is found by %j', (text, asked) => {
  expect(matchesFilter(event(text, {}), filter({}, asked))).toBe(true);
});
