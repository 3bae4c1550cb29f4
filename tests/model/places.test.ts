import { expect, test } from 'vitest';
import { countryName } from '../../src/model/country-name.ts';
import { placePages } from '../../src/model/place-pages.ts';
import { placesByName } from '../../src/model/places-by-name.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import type { Place } from '../../src/model/timeline.ts';

const place = (id: string, names: Readonly<Record<string, string>>): [string, Place] => [
  id,
  { id, names, variants: [], coordinates: undefined, precision: undefined, country: undefined },
];

test('places are in the order of their names in the language of the timeline, then of their ids', () => {
  const places = new Map([
    place('z', { fr: 'Évian' }),
    place('b', { fr: 'Gao' }),
    place('a', { fr: 'Gao' }),
    place('c', { en: 'Algiers', fr: 'Alger' }),
  ]);
  expect(placesByName({ places, language: 'fr' }).map(({ id }) => id)).toEqual(['c', 'z', 'a', 'b']);
});

test.each([
  ['DZ', 'fr', 'Algérie'],
  ['DZ', 'ar', 'الجزائر'],
  ['DZ', 'taq', 'Algérie'],
  ['XK', 'en', 'Kosovo'],
  ['QQ', 'fr', 'QQ'],
])('%s in %s is %s', (region, language, name) => {
  expect(countryName(region, language)).toBe(name);
});

test('a page holds at most 150 events, and a place without any has one page', () => {
  const places = new Map([place('gao', { fr: 'Gao' })]);
  const partsOf = (events: readonly TimelineEvent[]) =>
    placePages({ places, events }).map(({ part }) => part);
  const events = Array.from(
    { length: 301 },
    (_, index) => ({ id: `${index}`, places: ['gao'] }) as unknown as TimelineEvent,
  );
  expect(partsOf(events).map((part) => part.items.length)).toEqual([150, 150, 1]);
  expect(partsOf([])).toEqual([{ items: [], number: 1, parts: 1, all: 0 }]);
});
