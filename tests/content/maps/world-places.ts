import { areaOfPlace } from '../../../src/layout/maps/area-of-place.ts';
import { loadAtlas } from '../../../src/content/load-atlas.ts';
import type { MapPlace, PlaceArea } from '../../../src/layout/maps/map-place.ts';

type Row = readonly [latitude: number, longitude: number, precision?: number, country?: string];

/** Places that are hard for a map, on every continent; approximate, made for these tests. */
const rows: Readonly<Record<string, Row>> = {
  'Tinzaouatène, on a border of clocks': [19.95, 2.97, 2, 'ML'],
  'Suva, beside the 180th meridian': [-18.14, 178.44, 1, 'FJ'],
  'Taveuni, on the 180th meridian': [-16.8, 180, 3, 'FJ'],
  'Monaco, a state smaller than its mark': [43.735, 7.42, 1, 'MC'],
  'the Vatican, a state in a city': [41.903, 12.453, 1, 'VA'],
  'Singapore, an island beside a coast': [1.35, 103.82, 1, 'SG'],
  'Bergen, among fjords': [60.39, 5.32, 1, 'NO'],
  'Athens, among islands': [37.98, 23.73, 1, 'GR'],
  'Chiloé, among channels': [-42.6, -73.9, 3, 'CL'],
  'Ushuaia, at the end of a continent': [-54.8, -68.3, 1, 'AR'],
  'Iqaluit, among arctic islands': [63.75, -68.52, 1, 'CA'],
  'Jakarta, a district': [-6.2, 106.8, 3, 'ID'],
  'Gao, a region': [16.27, -0.04, 4, 'ML'],
  'Kidal, a part of a country': [18.44, 1.41, 5, 'ML'],
  'Srinagar, where borders are disputed': [34.08, 74.8, 2, 'IN'],
  'Laâyoune, in a territory without self-government': [27.15, -13.2, 2, 'EH'],
  'Hargeisa, in a territory without a code': [9.56, 44.06, 2],
  'Alice Springs, far from any border': [-23.7, 133.88, 1, 'AU'],
  'Moscow, far from any coast': [55.75, 37.62, 1, 'RU'],
  'Chuuk, an islet that no map of its scale shows': [7.45, 151.85, 1, 'FM'],
  'the North Pole': [90, 0, 1],
  'the South Pole': [-90, 0, 1],
  'Point Nemo, in mid-ocean': [-48.88, -123.39],
  'Null Island': [0, 0, 1],
};

const countries = ['ML', 'FR', 'RU', 'US', 'FJ', 'AQ', 'CL', 'MC', 'NO', 'CA', 'ID', 'GL', 'KI'];

function place(id: string, [latitude, longitude, precision, country]: Row): MapPlace {
  return { id, name: id.split(',')[0]!, coordinates: { latitude, longitude }, precision, country };
}

/** A name for each test, and what is to be shown. */
export function hardAreas(): readonly (readonly [string, readonly PlaceArea[]])[] {
  const atlas = loadAtlas();
  const area = (of: MapPlace): readonly PlaceArea[] => [areaOfPlace(of, atlas)!];
  return [
    ...Object.entries(rows).map(([name, row]) => [name, area(place(name, row))] as const),
    ...countries.map(
      (country) =>
        [
          `${country} as a whole`,
          area({ id: country, name: country, coordinates: undefined, precision: 6, country }),
        ] as const,
    ),
    [
      'a place within its country',
      [
        ...area(place('Tinzaouatène', [19.95, 2.97, 2, 'ML'])),
        ...area({ id: 'mali', name: 'Mali', coordinates: undefined, precision: 6, country: 'ML' }),
      ],
    ],
    [
      'two places on the same spot',
      [
        ...area(place('Tinzaouaten', [19.95, 2.97, 2, 'ML'])),
        ...area(place('Tin Zaouatine', [19.95, 2.97, 2, 'DZ'])),
      ],
    ],
  ];
}
