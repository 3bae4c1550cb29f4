import { expect, test } from 'vitest';
import { dayNumber, weekdayOf } from '../../src/dates/day-number.ts';
import { weekendBands } from '../../src/layout/weekend-bands.ts';

const friday = dayNumber(2024, 7, 26);

test.each<[why: string, from: number, to: number, bands: readonly [number, number][]]>([
  ['a whole weekend', 0, 5, [[1, 3]]],
  ['from its Sunday on', 2, 5, [[2, 3]]],
  ['up to its Saturday', 0, 2, [[1, 2]]],
  ['no weekend from Monday to Friday', 3, 8, []],
  [
    'two',
    0,
    12,
    [
      [1, 3],
      [8, 10],
    ],
  ],
])('%s', (_, from, to, bands) => {
  expect(weekendBands({ from: friday + from, to: friday + to })).toEqual(
    bands.map(([first, last]) => ({ from: friday + first, to: friday + last })),
  );
});

test('before 1970 weekends begin on Saturdays too', () => {
  expect(weekdayOf(weekendBands({ from: -700_000, to: -699_990 })[0]!.from)).toBe(6);
});
