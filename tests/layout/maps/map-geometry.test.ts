import { expect, test } from 'vitest';
import { capAround, capOfVectors } from '../../../src/layout/maps/cap-around.ts';
import { capsMeeting, capTable } from '../../../src/layout/maps/cap-table.ts';
import { distanceKm } from '../../../src/layout/maps/distance-km.ts';
import { isDisputedBorder } from '../../../src/layout/maps/disputed-borders.ts';
import { offsetsOfCountry } from '../../../src/layout/maps/offsets-of-country.ts';
import { pathData } from '../../../src/layout/maps/path-data.ts';
import { coveredPx, differingStretches, rowStretches } from '../../../src/layout/maps/row-stretches.ts';
import { scaleBar } from '../../../src/layout/maps/scale-bar.ts';
import { unitVectors } from '../../../src/layout/maps/unit-vector.ts';

const bamako = [-8, 12.64] as const;
const moscow = [37.62, 55.75] as const;

test('a degree of the meridian is about 111 km', () => {
  expect(distanceKm([0, 10], [0, 11])).toBeCloseTo(111.2, 1);
});

test('a cap around others holds them, and is one of them where that holds the rest', () => {
  const [small, large] = [
    { centre: bamako, radiusKm: 25 },
    { centre: [-6, 14] as const, radiusKm: 900 },
  ];
  expect(capAround([small, large])).toBe(large);
  const both = capAround([small, { centre: moscow, radiusKm: 10 }]);
  for (const centre of [bamako, moscow]) {
    expect(distanceKm(both.centre, centre)).toBeLessThanOrEqual(both.radiusKm);
  }
});

test('the cap of points holds them, and no point much farther', () => {
  const { centre, radiusKm } = capOfVectors(unitVectors(Float64Array.from([...bamako, ...moscow])));
  expect(distanceKm(centre, bamako)).toBeCloseTo(radiusKm);
  expect(distanceKm(centre, moscow)).toBeCloseTo(radiusKm);
});

test.each([
  ['across the 180th meridian', [179.9, -17], 15, [-179.9, -17], 15, true],
  ['across the 180th meridian, too small', [179.9, -17], 5, [-179.9, -17], 5, false],
  ['around the other', [0, 0], 3000, [5, 5], 1, true],
  ['on opposite sides of the Earth', [0, 0], 9000, [180, 0], 11_000, false],
  ['together more than half of the way round', [0, 0], 9100, [180, 0], 11_000, true],
] as const)('caps meet: %s', (_, a, aKm, b, bKm, meet) => {
  const table = capTable([{ centre: a, radiusKm: aKm }]);
  expect(capsMeeting(table, capTable([{ centre: b, radiusKm: bKm }]))).toEqual(meet ? [0] : []);
});

test('a path is written in tenths and relative steps, without steps that lead nowhere', () => {
  expect(pathData([[0, 0, 1.04, 0.01, 1.06, 0, 3, -2]], true)).toBe('M0,0l1,0 0.1,0 1.9,-2z');
  expect(pathData([[5, 5, 5.01, 5.01]], false)).toBe('');
});

test('a row of a square with a hole has two stretches', () => {
  const square = (from: number, to: number): number[] => [from, from, to, from, to, to, from, to];
  const rows = { count: 4, apartPx: 4 };
  const stretches = rowStretches([square(0, 10), square(3, 6)], rows);
  const [outer, inner] = [rowStretches([square(0, 10)], rows), rowStretches([square(3, 6)], rows)];
  expect(outer.map((row, index) => differingStretches(row, inner[index]!))).toEqual(stretches);
  expect(stretches).toEqual([[0, 10], [0, 3, 6, 10], [0, 10], []]);
  expect(coveredPx(stretches[1]!, 2, 7)).toBe(2);
});

test.each([
  [2.08, 100],
  [0.5, 20],
  [12, 1000],
])('at %d km a px the bar is %d km', (kmPerPx, km) => {
  const bar = scaleBar({ kmPerPx, widthPx: 320, heightPx: 240 }, 'ltr', (length) => `${length} km`);
  expect(bar.km).toBe(km);
  expect(bar.barPx).toBeCloseTo(km / kmPerPx);
});

test.each([
  ['DZ', 'ML', false],
  ['ML', 'NE', false],
  ['MA', 'EH', true],
  ['EH', 'MR', true],
  ['SY', 'IL', true],
  ['SO', undefined, true],
])('the border of %s and %s is disputed: %s', (a, b, disputed) => {
  expect(isDisputedBorder(a, b)).toBe(disputed);
});

const august2024 = 19_936;

test.each([
  ['ML', august2024, [0]],
  ['DZ', august2024, [60]],
  ['IN', august2024, [330]],
  ['FR', august2024, [120]],
  ['FR', 19_737, [60]],
  ['ML', -1, []],
])('the clocks of %s on day %i are at %j minutes from UTC', (country, day, offsets) => {
  expect(offsetsOfCountry(country, day)).toEqual(offsets);
});
