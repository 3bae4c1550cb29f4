import { expect, test } from 'vitest';
import { isoDay } from '../../src/exports/iso-day.ts';

test.each([
  [0, '1970-01-01'],
  [19936, '2024-08-01'],
  [-735160, '-0043-03-15'],
  [-719528, '0000-01-01'],
  [-719529, '-0001-12-31'],
  [2932896, '9999-12-31'],
  [2932897, undefined],
  [-62e9, undefined],
  [Infinity, undefined],
  [-Infinity, undefined],
])('day %d is %s', (day, iso) => {
  expect(isoDay(day)).toBe(iso);
});
