import { expect, test } from 'vitest';
import { loadAtlas } from '../../../src/content/load-atlas.ts';
import { locatorSheets } from '../../../src/layout/maps/locator-sheets.ts';
import type { MapPlace } from '../../../src/layout/maps/map-place.ts';
import { tellClocks } from '../../../src/layout/maps/tell-clocks.ts';

const place = (id: string, rest: Partial<MapPlace>): MapPlace => ({
  id,
  name: id,
  coordinates: undefined,
  precision: undefined,
  country: undefined,
  ...rest,
});
const tinzaouaten = place('tinzaouaten', {
  coordinates: { latitude: 19.95, longitude: 2.97 },
  precision: 2,
  country: 'ML',
});
const kidal = place('kidal', { coordinates: { latitude: 18.44, longitude: 1.41 }, precision: 4 });
const moscow = place('moscow', { coordinates: { latitude: 55.75, longitude: 37.62 }, precision: 1 });
const options = { language: 'fr' };
const august2024 = 19_936;

test('around Tinzaouatène are Algeria, Mali and Niger; the clocks change at two of the three borders', () => {
  const [sheet] = locatorSheets(loadAtlas(), [tinzaouaten], options);
  const map = tellClocks(sheet!, august2024, 'fr');
  expect(map.countries).toEqual(['Algérie', 'Mali', 'Niger']);
  expect(map.borders.map(({ kind }) => kind)).toEqual(['plain', 'zone']);
  expect(map.zones).toEqual([
    [
      { country: 'Algérie', offsets: ['UTC+1'] },
      { country: 'Mali', offsets: ['UTC+0'] },
    ],
    [
      { country: 'Mali', offsets: ['UTC+0'] },
      { country: 'Niger', offsets: ['UTC+1'] },
    ],
  ]);
});

test.each([
  ['without a day', undefined],
  ['before 1970', -1],
])('no border of clocks is told %s', (_, day) => {
  const [sheet] = locatorSheets(loadAtlas(), [tinzaouaten], options);
  expect(tellClocks(sheet!, day, 'fr').zones).toEqual([]);
});

test('within 25 km is a circle of 25 km on the scale of the map', () => {
  const [sheet] = locatorSheets(loadAtlas(), [tinzaouaten], options);
  const { marks, scaleBar } = sheet!;
  const kmPerPx = scaleBar.km / scaleBar.barPx;
  expect(marks).toEqual([expect.objectContaining({ shape: 'circle', indicative: false })]);
  expect((marks[0] as { radiusPx: number }).radiusPx * kmPerPx).toBeCloseTo(25, 0);
});

test('a whole country is its outline, without coordinates too', () => {
  const [sheet] = locatorSheets(loadAtlas(), [place('mali', { precision: 6, country: 'ML' })], options);
  expect(sheet?.marks.map(({ shape }) => shape)).toEqual(['country']);
});

test('a country that only its coordinates tell is found by them', () => {
  const [sheet] = locatorSheets(loadAtlas(), [{ ...kidal, precision: 6 }], options);
  expect(sheet?.marks.map(({ shape }) => shape)).toEqual(['country']);
  expect(sheet?.countries).toContain('Mali');
});

test.each([
  ['no coordinates', place('somewhere', {})],
  ['a country, but no coordinates', place('somewhere', { precision: 4, country: 'ML' })],
  ['a country that does not exist', place('nowhere', { precision: 6, country: 'QQ' })],
  ['the whole country, at sea', place('sea', { precision: 6, coordinates: { latitude: 0, longitude: -30 } })],
])('a place with %s has no map', (_, unplaced) => {
  expect(locatorSheets(loadAtlas(), [unplaced], options)).toEqual([]);
});

test('places near each other share a map, a place far away has its own', () => {
  const sheets = locatorSheets(loadAtlas(), [tinzaouaten, moscow, kidal], options);
  expect(sheets.map(({ places }) => places)).toEqual([['tinzaouaten', 'kidal'], ['moscow']]);
});

test.each([
  ['IL SY', [33, 35.9]],
  ['IN PK', [34.2, 74]],
  ['a territory without a code', [9.6, 48.9]],
] as const)('the border of %s is dotted', (_, [latitude, longitude]) => {
  const near = place('near', { coordinates: { latitude, longitude }, precision: 2 });
  const [sheet] = locatorSheets(loadAtlas(), [near], options);
  expect(tellClocks(sheet!, undefined, 'fr').borders.map(({ kind }) => kind)).toContain('disputed');
});

test('a part of a country overseas tells nothing of the clocks of its border', () => {
  const cayenne = place('cayenne', { coordinates: { latitude: 4, longitude: -53 }, precision: 2 });
  const [sheet] = locatorSheets(loadAtlas(), [cayenne], options);
  expect(sheet?.countries).toContain('France');
  const told = tellClocks(sheet!, august2024, 'fr')
    .zones.flat()
    .map(({ country }) => country);
  expect(told).not.toContain('France');
});
