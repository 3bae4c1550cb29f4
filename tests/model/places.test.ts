import { expect, test } from 'vitest';
import { countryName } from '../../src/model/country-name.ts';
import { pagesOfEvents } from '../../src/model/pages-of-events.ts';
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
  const events = Array.from({ length: 301 }, (_, index) => ({ id: `${index}` }) as TimelineEvent);
  expect(pagesOfEvents(events).map((page) => page.events.length)).toEqual([150, 150, 1]);
  expect(pagesOfEvents([])).toEqual([{ events: [], number: 1, pages: 1, all: 0 }]);
});
