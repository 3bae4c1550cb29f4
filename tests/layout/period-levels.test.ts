import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from '../../src/dates/day-number.ts';
import { parseDate } from '../../src/dates/parse-date.ts';
import { periodFromTo, periodLevels } from '../../src/layout/period-levels.ts';

test.each([
  [1974, 3, 2, ['0000/Y99999', '0000/9999', '1XXX', '19XX', '197X', '1974', '1974-03', '1974-03-02']],
  [0, 2, 29, ['0000/Y99999', '0000/9999', '0XXX', '00XX', '000X', '0000', '0000-02', '0000-02-29']],
  [
    -43,
    3,
    15,
    ['Y-99999/-0001', '-9999/-0001', '-0XXX', '-00XX', '-004X', '-0043', '-0043-03', '-0043-03-15'],
  ],
  [
    ...[-23_457, 1, 1],
    ...[
      [
        'Y-99999/-0001',
        'Y-29999/Y-20000',
        'Y-23999/Y-23000',
        'Y-23499/Y-23400',
        'Y-23459/Y-23450',
        'Y-23457',
        'Y-23457-01',
        'Y-23457-01-01',
      ],
    ],
  ] as [number, number, number, string[]],
])('the periods around %i-%i-%i, from a hundred thousand years to a day', (year, month, day, names) => {
  const number = dayNumber(year, month, day);
  expect(periodLevels.slice(-8).map((level) => level(number).edtf)).toEqual(names);
});

const days = fc.oneof(fc.integer({ min: -5_000_000, max: 5_000_000 }), fc.integer({ min: -5e12, max: 5e12 }));

test('a period holds its day, ends where the next begins, and lies within the longer one', () => {
  fc.assert(
    fc.property(days, (day) => {
      let outer = { from: -Infinity, to: Infinity };
      for (const level of periodLevels) {
        const period = level(day);
        expect(period.from <= day && day < period.to).toBe(true);
        expect(level(period.to).from).toBe(period.to);
        expect(period.from >= outer.from && period.to <= outer.to).toBe(true);
        outer = period;
      }
    }),
    { seed: 20240801, numRuns: 2000 },
  );
});

// EDTF counts year 0 among the years of -000X and of 000X; a day lies in one period only.
const yearZero = dayNumber(0, 1, 1);

test('the name of a period, read as a date, has the bounds of the period', () => {
  const upToYears = periodLevels.slice(0, -2);
  fc.assert(
    fc.property(days, fc.constantFrom(...upToYears), (day, level) => {
      const { edtf, from, to } = level(day);
      const { startMin, endMax } = parseDate(edtf);
      const end = day < yearZero ? Math.min(endMax + 1, yearZero) : endMax + 1;
      expect([startMin, end]).toEqual([from, to]);
    }),
    { seed: 20240801, numRuns: 2000 },
  );
});

test.each([
  ['196X', '198X', '196X/198X'],
  ['2024-07-26', '2024-07-28', '2024-07-26/2024-07-28'],
  ['0000/9999', 'Y10000/Y19999', '0000/Y19999'],
  ['1974', '1974', '1974'],
])('from %s to %s is %s', (first, last, edtf) => {
  const period = (name: string) => ({
    edtf: name,
    from: parseDate(name).startMin,
    to: parseDate(name).endMax + 1,
  });
  expect(periodFromTo(period(first), period(last))).toEqual(period(edtf));
});
