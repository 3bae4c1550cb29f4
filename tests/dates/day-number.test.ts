import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilDate, dayNumber, daysInMonth, weekdayOf } from '../../src/dates/day-number.ts';

const farthest = 10_000_000_000_000;

test.each([
  [1970, 1, 1, 0],
  [2024, 8, 1, 19_936],
  [1969, 12, 31, -1],
  [2000, 2, 29, 11_016],
  [1600, 3, 1, -135_080],
  [0, 1, 1, -719_528],
  [-43, 3, 15, -735_160],
  [farthest, 12, 31, 3_652_424_999_280_837],
  [-farthest, 1, 1, -3_652_425_000_719_528],
])('%i-%i-%i is day %i', (year, month, day, number) => {
  expect(dayNumber(year, month, day)).toBe(number);
  expect(civilDate(number)).toEqual({ year, month, day });
});

test('every day of four centuries follows the one before, as in JavaScript’s own calendar', () => {
  const start = dayNumber(1799, 12, 31);
  const wrong = Array.from({ length: 146_100 }, (_, index) => start + index).filter((day) => {
    const { year, month, day: ofMonth } = civilDate(day);
    const milliseconds = day * 86_400_000;
    return (
      Date.UTC(year, month - 1, ofMonth) !== milliseconds ||
      new Date(milliseconds).getUTCDay() !== weekdayOf(day)
    );
  });
  expect(wrong).toEqual([]);
});

test('a date becomes a day and the same date again, to ten million million years', () => {
  const year = fc.oneof(
    fc.integer({ min: -10_000, max: 10_000 }),
    fc.integer({ min: -farthest, max: farthest }),
  );
  fc.assert(
    fc.property(
      year,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
      (y, month, wanted) => {
        const day = Math.min(wanted, daysInMonth(y, month));
        const number = dayNumber(y, month, day);
        expect(civilDate(number)).toEqual({ year: y, month, day });
        expect(civilDate(number + 1)).not.toEqual({ year: y, month, day });
      },
    ),
    { seed: 1582, numRuns: 10_000 },
  );
});

test.each([
  [2023, 28],
  [2024, 29],
  [1900, 28],
  [2000, 29],
  [0, 29],
  [-4, 29],
  [-100, 28],
  [-1, 28],
])('February of %i has %i days', (year, days) => {
  expect(daysInMonth(year, 2)).toBe(days);
});
